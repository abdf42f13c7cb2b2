/// Whom a question to BSrE is about.
struct BSrESubject: Encodable {
    var nik: String?
    var email: String?
    /// For how many files a one-time code is.
    var data: Int?

    init(_ signer: SigningIdentity) {
        switch signer.kind {
        case .mail(let address): email = address
        case .nik(let number): nik = number
        }
    }
}
