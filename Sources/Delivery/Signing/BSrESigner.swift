internal import CCurl
internal import FoundationEssentials

/// Signs through the e-sign service of BSrE, version 2 of its interface.
///
/// A time-out after something was sent is unknown, as is every answer that does not say for certain that nothing was
/// signed.
public struct BSrESigner: ElectronicSigner {
    let server: BSrEServer
    private let subscriber: String?

    /// - Parameters:
    ///   - server: The service.
    ///   - subscriber: The number of the agency's subscription, by which it seals; nil where it has no seal.
    public init(_ server: BSrEServer, subscriber: String? = nil) {
        self.server = server
        self.subscriber = subscriber
    }

    /// Asks for a signature.
    ///
    /// - Returns: What became of it.
    public func sign(
        _ pdf: [UInt8],
        for signer: SigningIdentity,
        _ secret: SigningSecret,
        _ appearance: SignatureAppearance
    ) -> SigningOutcome {
        var request = BSrERequest(pdf, secret, appearance)
        request.name(signer)
        return send(request, to: "/api/v2/sign/pdf")
    }

    /// Asks for the agency's seal; the service takes only a one-time code for it.
    ///
    /// - Returns: What became of it.
    public func seal(_ pdf: [UInt8], _ secret: SigningSecret, _ appearance: SignatureAppearance) -> SigningOutcome {
        guard let subscriber else { return .refused("no subscription of a seal is set") }
        guard case .totp = secret else { return .refused("a seal is given by a one-time code") }
        var request = BSrERequest(pdf, secret, appearance)
        request.idSubscriber = subscriber
        return send(request, to: "/api/v2/seal/pdf")
    }

    /// Asks the service, and reads the signature itself: a signed file begins with the file that was to be signed, and the
    /// signature in it is of these bytes.
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
            guard answer.conclusion == "VALID", !signatures.isEmpty,
                signatures.allSatisfy({ $0.integrityValid ?? false })
            else { return .invalid("conclusion \(PeerWords.cleaned(answer.conclusion ?? "-"))") }
            guard signatures.allSatisfy({ $0.certificateTrusted ?? true }) else {
                return .invalid("the service does not trust the certificate")
            }
            guard let facts = PDFSignature(in: signed, behind: pdf.count)?.facts else {
                return .invalid("no signature of these bytes is in the file")
            }
            return .valid(facts)
        }
    }

    private func send(_ request: BSrERequest, to path: String) -> SigningOutcome {
        guard let body = try? JSONEncoder().encode(request) else { return .refused("request not encodable") }
        switch server.post(path, Array(body)) {
        case .notSent(let words): return .refused(words)
        case .lost(let words): return .unknown(words)
        case .answered(let status, let body, let words):
            guard (200..<300).contains(status) else {
                let said = BSrEFault(body).map { "\(words), kode \($0.code)" } ?? words
                return Self.refusals.contains(status) ? .refused(said) : .unknown(said)
            }
            guard let answer = try? JSONDecoder().decode(SignAnswer.self, from: Data(body)),
                let signed = answer.file.first.flatMap({ Base64.decode($0) }), !signed.isEmpty
            else { return .unknown("\(words), answer without a file") }
            return .signed(signed)
        }
    }

    /// The answers that say for certain that nothing was signed.
    ///
    /// A 408 or a 499 comes from something in between, which has given up while the service may have gone on.
    private static let refusals: Set<Int> = [400, 401, 403, 404, 405, 406, 411, 413, 414, 415, 422, 429]

    private struct SignAnswer: Decodable {
        let file: [String]
    }

    private struct VerifyRequest: Encodable {
        let file: String
    }

    private struct VerifyAnswer: Decodable {
        struct Signature: Decodable {
            let integrityValid: Bool?
            let certificateTrusted: Bool?
        }
        let conclusion: String?
        let signatureInformations: [Signature]?
    }
}
