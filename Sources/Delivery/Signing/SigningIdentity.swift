/// By what a signing service knows a person: the mail address or the NIK of the certificate.
///
/// We keep neither for it.
public struct SigningIdentity: Sendable, CustomStringConvertible, CustomReflectable {
    /// The two ways.
    enum Kind: Sendable {
        case mail(String)
        case nik(String)
    }

    let kind: Kind

    /// A person by their mail address.
    ///
    /// - Throws: `DeliveryError.Code.invalidAddress`.
    public init(mail: String) throws(DeliveryError) {
        kind = .mail(try MailAddress(mail).address)
    }

    /// A person by their NIK.
    ///
    /// - Throws: `DeliveryError.Code.invalidSigner` for what is not sixteen digits.
    public init(nik: String) throws(DeliveryError) {
        guard nik.utf8.count == 16, nik.utf8.allSatisfy({ (48...57).contains($0) }) else {
            throw DeliveryError(code: .invalidSigner, subject: "nik")
        }
        kind = .nik(nik)
    }

    /// Whether a certificate is of this person; nil when it names nothing of the kind by which we know them.
    public func owns(_ certificate: CertificateFacts) -> Bool? {
        switch kind {
        case .mail(let address):
            guard !certificate.mails.isEmpty else { return nil }
            return certificate.mails.contains(address.lowercased())
        case .nik(let number):
            let digest = OpenSSLBytes.digest(Array(number.utf8), length: 32).map(OpenSSLBytes.hexadecimal)
            let known = certificate.numbers.filter { $0.utf8.count == 16 || $0.utf8.count == 64 }
            guard !known.isEmpty else { return nil }
            return known.contains { $0 == number || $0 == digest }
        }
    }

    /// Neither of them: what is logged is personal data.
    public var description: String { "***" }
    /// Nothing to look into.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
