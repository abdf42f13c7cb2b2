/// A setting, address or value with which nothing can be delivered; trying again changes nothing.
///
/// It names the rule that was broken and never holds the address, the secret or the value itself.
public struct DeliveryError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Which rule was broken.
    public enum Code: String, Sendable, CaseIterable {
        /// Not an address of the form `local@domain` in ASCII.
        case invalidAddress = "invalid_address"
        /// Not a message id of the form `unique@domain`.
        case invalidMessageID = "invalid_message_id"
        /// A control character, such as a line break, where a header would be broken by it.
        case controlCharacter = "control_character"
        /// Not a mail server's URL as ``MailServer`` takes it.
        case invalidMailServer = "invalid_mail_server"
        /// Unencrypted to another machine, or a password without encryption.
        case unencrypted = "unencrypted"
        /// Not a webhook's URL as ``WebhookEndpoint`` takes it.
        case invalidEndpoint = "invalid_endpoint"
        /// Not a secret of the form `whsec_` and Base64 of 24 to 64 bytes.
        case invalidSecret = "invalid_secret"
        /// Not a range of addresses of the form `10.0.0.0/8`.
        case invalidRange = "invalid_range"
        /// A template's value is missing or blank.
        case missingValue = "missing_value"
        /// A notice's template is damaged.
        case invalidTemplate = "invalid_template"
        /// Not a person or a certificate by which a signature could be given.
        case invalidSigner = "invalid_signer"
    }

    /// Which rule was broken.
    public let code: Code
    /// What broke it: the name of a header, setting, template or template's value, never its contents.
    public let subject: String

    /// The sentence in Indonesian.
    public var description: String { sentence(in: .indonesian) }

    /// The error in one sentence for the person who has to mend it.
    public func sentence(in language: NoticeLanguage) -> String {
        switch language {
        case .indonesian: indonesian
        case .english: english
        }
    }

    private var indonesian: String {
        switch code {
        case .invalidAddress: "Alamat surel (\(subject)) tidak sah: harus berbentuk nama@domain dalam huruf ASCII."
        case .invalidMessageID: "Message-ID tidak sah: harus berbentuk unik@domain."
        case .controlCharacter: "Isi \(subject) memuat karakter kendali, misalnya ganti baris, yang tidak diizinkan."
        case .invalidMailServer:
            "URL server surel tidak sah: gunakan smtp://HOST[:PORT], smtps://HOST[:PORT], atau smtp+insecure:// untuk mesin ini sendiri."
        case .unencrypted: "Sambungan tanpa enkripsi (\(subject)) hanya untuk mesin ini sendiri dan tanpa kata sandi."
        case .invalidEndpoint: "URL webhook tidak sah: gunakan https://HOST/JALUR tanpa nama pengguna dan kata sandi."
        case .invalidSecret: "Kunci webhook tidak sah: harus whsec_ diikuti Base64 dari 24 sampai 64 bita."
        case .invalidRange: "Rentang alamat (\(subject)) tidak sah: harus seperti 10.0.0.0/8."
        case .missingValue: "Nilai \(subject) untuk templat pemberitahuan tidak ada atau kosong."
        case .invalidTemplate: "Templat pemberitahuan \(subject) rusak."
        case .invalidSigner:
            "Penanda tangan tidak sah (\(subject)): NIK 16 angka, atau berkas sertifikat PEM yang dapat dibaca."
        }
    }

    private var english: String {
        switch code {
        case .invalidAddress: "The mail address (\(subject)) is not valid: it must be name@domain in ASCII."
        case .invalidMessageID: "The Message-ID is not valid: it must be unique@domain."
        case .controlCharacter: "The contents of \(subject) hold a control character, such as a line break."
        case .invalidMailServer:
            "The mail server's URL is not valid: use smtp://HOST[:PORT], smtps://HOST[:PORT], or smtp+insecure:// for this machine itself."
        case .unencrypted:
            "A connection without encryption (\(subject)) is for this machine itself and without password only."
        case .invalidEndpoint: "The webhook's URL is not valid: use https://HOST/PATH without user name and password."
        case .invalidSecret: "The webhook's secret is not valid: it must be whsec_ and Base64 of 24 to 64 bytes."
        case .invalidRange: "The range of addresses (\(subject)) is not valid: it must be like 10.0.0.0/8."
        case .missingValue: "The value \(subject) for the notice's template is missing or blank."
        case .invalidTemplate: "The notice's template \(subject) is damaged."
        case .invalidSigner:
            "Nobody can sign by this (\(subject)): a NIK of 16 digits, or a readable certificate in PEM."
        }
    }
}
