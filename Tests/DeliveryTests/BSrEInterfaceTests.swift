import TestSupport
import Testing

@testable import Delivery

@Suite("The interface of BSrE beside signing by a passphrase")
struct BSrEInterfaceTests {
    private static let pdf = Array("%PDF-1.7 a paper".utf8)
    private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]

    private struct Call: Decodable {
        let path: String
        let signer: String
        let appearance: String
        let box: [Double]
        let secrets: [String]
    }

    private func signer(_ server: ServerProcess, subscriber: String? = nil) throws -> BSrESigner {
        BSrESigner(
            try BSrEServer("http://127.0.0.1:\(server.port)", user: "aplikasi", password: "sandi"),
            subscriber: subscriber
        )
    }

    private var code: SigningSecret { .totp(Passphrase(Array("123456".utf8))) }

    private var identity: SigningIdentity {
        get throws { try SigningIdentity(mail: "asn1@binawidya.example") }
    }

    @Test(
        "how a signer stands is told by the service's word, whatever it is",
        arguments: [
            ("ISSUE", SignerStatus.ready), ("NO_CERTIFICATE", .noCertificate), ("NOT_REGISTERED", .notRegistered),
            ("REVOKE", .barred("REVOKE")),
            ("503", .unavailable("HTTP/1.1 503 Service Unavailable")),
        ]
    )
    func status(word: String, status: SignerStatus) throws {
        let server = try ServerProcess("bsre_server.py", ["--status", word])
        #expect(try signer(server).status(of: identity) == status)
        #expect((status.obstacle == nil) == (status == .ready))
        #expect(try signer(server).status(of: SigningIdentity(nik: "1111111111111111")) != .ready)
    }

    @Test("a one-time code is asked for, and signs in place of the passphrase")
    func oneTimeCode() throws {
        let server = try ServerProcess("bsre_server.py")
        let signer = try signer(server)
        #expect(try signer.requestCode(for: identity) == .sent)
        #expect(try server.record(Call.self).path == "/api/v2/sign/get/totp")
        guard case .signed = try signer.sign(Self.pdf, for: identity, code, .invisible) else {
            Issue.record("not signed")
            return
        }
        let call = try server.record(Call.self)
        #expect(call.secrets == ["totp"] && call.appearance == "INVISIBLE")
        let wrong = SigningSecret.totp(Passphrase(Array("000000".utf8)))
        let refused = try signer.sign(Self.pdf, for: identity, wrong, .invisible)
        #expect(refused == .refused("HTTP/1.1 400 Bad Request, kode 2031"))
        let refusing = try ServerProcess("bsre_server.py", ["--totp", "none"])
        #expect(try self.signer(refusing).requestCode(for: identity) == .refused("kode 2041"))
    }

    @Test("a signature that shows has an image in a box of a page, and no other image than a PNG")
    func appearance() throws {
        let server = try ServerProcess("bsre_server.py")
        let box = try SignatureAppearance.Box(page: 2, left: 400, top: 700, width: 60, height: 50, image: Self.png)
        guard case .signed = try signer(server).sign(Self.pdf, for: identity, code, .visible(box)) else {
            Issue.record("not signed")
            return
        }
        let call = try server.record(Call.self)
        #expect(call.appearance == "VISIBLE" && call.box == [2, 400, 700, 60, 50])
        for (page, left, width, image) in [
            (0, 0, 1, Self.png), (1, -1, 1, Self.png), (1, 0, 0, Self.png), (1, 14_400, 1, Self.png),
            (1, 0, .max, Self.png), (1, 0, 1, [1, 2]),
        ] {
            #expect(throws: DeliveryError.self) {
                try SignatureAppearance.Box(page: page, left: left, top: 0, width: width, height: 1, image: image)
            }
        }
    }

    @Test("the agency seals by its subscription and a one-time code, and by nothing else")
    func seal() throws {
        let server = try ServerProcess("bsre_server.py", ["--name", "Pemerintah Provinsi Binawidya"])
        let signer = try signer(server, subscriber: "langganan-1")
        guard case .signed(let sealed) = signer.seal(Self.pdf, code, .invisible) else {
            Issue.record("not sealed")
            return
        }
        let call = try server.record(Call.self)
        #expect(call.path == "/api/v2/seal/pdf" && call.signer == "langganan-1")
        guard case .valid(let facts) = signer.verify(sealed, of: Self.pdf) else {
            Issue.record("not valid")
            return
        }
        #expect(facts.certificate.organization == "Pemerintah Provinsi Binawidya")
        let phrase = SigningSecret.passphrase(Passphrase(Array("x".utf8)))
        #expect(signer.seal(Self.pdf, phrase, .invisible) == .refused("a seal is given by a one-time code"))
        #expect(
            try self.signer(server).seal(Self.pdf, code, .invisible) == .refused("no subscription of a seal is set")
        )
        let stalled = try ServerProcess("bsre_server.py", ["--sign", "499"])
        let outcome = try self.signer(stalled, subscriber: "langganan-1").seal(Self.pdf, code, .invisible)
        guard case .unknown = outcome else {
            Issue.record("not unknown")
            return
        }
    }

    @Test("a certificate is of who is known by its mail address or its NIK, also where that is only a digest")
    func owner() throws {
        let nik = "3200123456789012"
        func facts(mails: [String] = [], numbers: [String] = []) -> CertificateFacts {
            CertificateFacts(name: "X", organization: nil, fingerprint: "", mails: mails, numbers: numbers)
        }
        let byMail = try identity
        let byNIK = try SigningIdentity(nik: nik)
        #expect(byMail.owns(facts(mails: ["asn1@binawidya.example"])) == true)
        #expect(byMail.owns(facts(mails: ["asn2@binawidya.example"])) == false)
        #expect(byMail.owns(facts(numbers: [nik])) == nil)
        #expect(byNIK.owns(facts(numbers: [nik])) == true)
        let hashed = OpenSSLBytes.digest(Array(nik.utf8), length: 32).map(OpenSSLBytes.hexadecimal) ?? ""
        #expect(byNIK.owns(facts(numbers: ["serial-7", hashed])) == true)
        #expect(byNIK.owns(facts(numbers: ["3200123456789013"])) == false)
        #expect(byNIK.owns(facts(numbers: ["serial-7"])) == nil)
    }

    @Test("what is no signature in a PDF is none, however it is cut", arguments: [0, 20, 400, 9_000, 16_500])
    func cut(length: Int) throws {
        let server = try ServerProcess("bsre_server.py")
        guard case .signed(let signed) = try signer(server).sign(Self.pdf, for: identity, code, .invisible) else {
            Issue.record("not signed")
            return
        }
        #expect(PDFSignature(in: signed, behind: Self.pdf.count)?.facts?.level == .timed)
        #expect(PDFSignature(in: Array(signed.prefix(Self.pdf.count + length)), behind: Self.pdf.count)?.facts == nil)
        #expect(PDFSignature(in: signed, behind: signed.count + 1) == nil)
    }
}
