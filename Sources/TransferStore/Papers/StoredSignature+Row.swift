internal import Postgres
internal import Transfers

extension StoredSignature {
    /// Reads a row of ``SignatureSQL``.
    init(_ row: Row) throws {
        id = try row.decode(at: 0)
        paper = PaperID(try row.decode(at: 1))
        provider = try StoredJSON.word(SigningProvider.self, try row.decode(at: 2))
        state = try StoredJSON.word(SignatureState.self, try row.decode(at: 3))
        form = try row.decode(at: 4, as: String?.self).map { try StoredJSON.word(SignatureForm.self, $0) }
        kind = try StoredJSON.word(SignatureKind.self, try row.decode(at: 10))
        signer = kind == .person ? try row.decode(at: 5) : nil
        explanation = try row.decode(at: 6)
        requestedAt = try row.decode(at: 7)
        settledAt = try row.decode(at: 8)
        verifiedAt = try row.decode(at: 9)
        certificate = try SigningCertificate(row, at: 11)
    }
}
