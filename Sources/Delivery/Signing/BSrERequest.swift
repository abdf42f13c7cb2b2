/// What BSrE is asked to sign or to seal.
struct BSrERequest: Encodable {
    /// How one file shows that it is signed; the service names the fields.
    struct Properties: Encodable {
        var tampilan = "INVISIBLE"
        var imageBase64: String?
        var page: Int?
        var originX: Double?
        var originY: Double?
        var width: Double?
        var height: Double?

        init(_ appearance: SignatureAppearance) {
            guard case .visible(let box) = appearance else { return }
            tampilan = "VISIBLE"
            imageBase64 = Base64.encode(box.image)
            page = box.page
            originX = Double(box.left)
            originY = Double(box.top)
            width = Double(box.width)
            height = Double(box.height)
        }
    }

    private(set) var nik: String?
    private(set) var email: String?
    var idSubscriber: String?
    private var passphrase: String?
    private var totp: String?
    private let signatureProperties: [Properties]
    private let file: [String]

    init(_ pdf: [UInt8], _ secret: SigningSecret, _ appearance: SignatureAppearance) {
        switch secret {
        case .passphrase(let words): passphrase = words.text
        case .totp(let code): totp = code.text
        }
        signatureProperties = [Properties(appearance)]
        file = [Base64.encode(pdf)]
    }

    /// Says on whose behalf.
    mutating func name(_ signer: SigningIdentity) {
        switch signer.kind {
        case .mail(let address): email = address
        case .nik(let number): nik = number
        }
    }
}
