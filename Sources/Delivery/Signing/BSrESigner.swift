internal import CCurl
internal import FoundationEssentials

/// Signs through the e-sign service of BSrE, version 2 of its interface.
///
/// A time-out after something was sent is unknown, as is an answer that cannot be read or a fault of the server: the
/// service may have signed.
public struct BSrESigner: ElectronicSigner {
    private let server: BSrEServer

    /// - Parameter server: The service.
    public init(_ server: BSrEServer) {
        self.server = server
    }

    /// Asks for an invisible signature: the paper shows by itself that it is signed, and by whom.
    ///
    /// - Returns: What became of it.
    public func sign(_ pdf: [UInt8], for signer: SigningIdentity, _ passphrase: Passphrase) -> SigningOutcome {
        var request = SignRequest(passphrase: passphrase.text, file: [Base64.encode(pdf)])
        switch signer.kind {
        case .mail(let address): request.email = address
        case .nik(let number): request.nik = number
        }
        guard let body = try? JSONEncoder().encode(request) else { return .refused("request not encodable") }
        switch server.post("/api/v2/sign/pdf", Array(body)) {
        case .notSent(let words): return .refused(words)
        case .lost(let words): return .unknown(words)
        case .answered(let status, let body, let words):
            guard (200..<300).contains(status) else {
                let said = Fault(body).map { "\(words), kode \($0)" } ?? words
                return (400..<500).contains(status) ? .refused(said) : .unknown(said)
            }
            guard let answer = try? JSONDecoder().decode(SignAnswer.self, from: Data(body)),
                let signed = answer.file.first.flatMap({ Base64.decode($0) }), !signed.isEmpty
            else { return .unknown("\(words), answer without a file") }
            return .signed(signed)
        }
    }

    /// Asks the service; a signed file also has to begin with the file that was to be signed, which is how PAdES signs.
    ///
    /// - Returns: What was found.
    public func verify(_ signed: [UInt8], of pdf: [UInt8]) -> VerificationOutcome {
        guard signed.count > pdf.count, signed.starts(with: pdf) else {
            return .invalid("the signed file is not made of this document")
        }
        guard let body = try? JSONEncoder().encode(VerifyRequest(file: Base64.encode(signed))) else {
            return .unavailable("request not encodable")
        }
        switch server.post("/api/v2/verify/pdf", Array(body)) {
        case .notSent(let words), .lost(let words): return .unavailable(words)
        case .answered(let status, let body, let words):
            guard (200..<300).contains(status),
                let answer = try? JSONDecoder().decode(VerifyAnswer.self, from: Data(body))
            else { return .unavailable(words) }
            let signatures = answer.signatureInformations ?? []
            guard answer.conclusion == "VALID", signatures.contains(where: { $0.integrityValid ?? false }) else {
                return .invalid("conclusion \(PeerWords.cleaned(answer.conclusion ?? "-"))")
            }
            return .valid
        }
    }

    private struct SignRequest: Encodable {
        struct Properties: Encodable {
            var tampilan = "INVISIBLE"
        }
        var nik: String?
        var email: String?
        let passphrase: String
        var signatureProperties = [Properties()]
        let file: [String]
    }

    private struct SignAnswer: Decodable {
        let file: [String]
    }

    private struct VerifyRequest: Encodable {
        let file: String
    }

    private struct VerifyAnswer: Decodable {
        struct Signature: Decodable {
            let integrityValid: Bool?
        }
        let conclusion: String?
        let signatureInformations: [Signature]?
    }

    /// The number of a fault, such as 2011 for somebody who is not registered; the words beside it may name people.
    private struct Fault: Decodable, CustomStringConvertible {
        let code: Int

        enum CodingKeys: String, CodingKey {
            case code = "status_code"
        }

        init?(_ body: [UInt8]) {
            guard let fault = try? JSONDecoder().decode(Fault.self, from: Data(body)) else { return nil }
            self = fault
        }

        var description: String { String(code) }
    }
}
