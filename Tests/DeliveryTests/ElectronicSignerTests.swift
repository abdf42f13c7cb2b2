import FoundationEssentials
import TestSupport
import Testing

@testable import Delivery

@Suite("Electronic signatures")
struct ElectronicSignerTests {
    private static let pdf = Array("%PDF-1.7 a paper".utf8)
    private static let phrase = "rahasia benar"

    private struct Call: Decodable {
        let path: String
        let signer: String
    }

    private func bsre(_ server: ServerProcess, password: String = "sandi", timeout: Duration = .seconds(20)) throws
        -> BSrESigner
    {
        BSrESigner(
            try BSrEServer(
                "http://127.0.0.1:\(server.port)",
                user: "aplikasi",
                password: password,
                totalTimeout: timeout
            )
        )
    }

    private func sign(_ signer: BSrESigner, _ phrase: String = Self.phrase, nik: String? = nil) throws -> SigningOutcome
    {
        let identity = try nik.map { try SigningIdentity(nik: $0) } ?? SigningIdentity(mail: "asn1@binawidya.example")
        return signer.sign(Self.pdf, for: identity, Passphrase(Array(phrase.utf8)))
    }

    @Test("a signed file comes back, by mail address or NIK, and is found valid", arguments: [nil, "3200123456789012"])
    func signs(nik: String?) throws {
        let server = try ServerProcess("bsre_server.py")
        let signer = try bsre(server)
        guard case .signed(let signed) = try sign(signer, nik: nik) else {
            Issue.record("not signed")
            return
        }
        guard case .valid(let facts) = signer.verify(signed, of: Self.pdf) else {
            Issue.record("not valid")
            return
        }
        #expect(facts.certificate.name == "SARI WULANDARI" && facts.certificate.fingerprint.count == 64)
        #expect(facts.level == .timed && facts.stampedAt != nil)
    }

    @Test("a wrong passphrase, an unknown signer or a wrong login is refused, and says the service's number")
    func refuses() throws {
        let server = try ServerProcess("bsre_server.py")
        #expect(try sign(try bsre(server), "salah") == .refused("HTTP/1.1 400 Bad Request, kode 2031"))
        #expect(try sign(try bsre(server), nik: "1111111111111111") == .refused("HTTP/1.1 400 Bad Request, kode 2011"))
        #expect(try sign(try bsre(server, password: "lain")) == .refused("HTTP/1.1 401 Unauthorized"))
    }

    @Test(
        "a service that receives and never answers leaves the outcome unknown, after one call",
        arguments: ["stall", "drop", "500", "garbage", "408", "499", "409", "302"]
    )
    func unknown(behaviour: String) throws {
        let server = try ServerProcess("bsre_server.py", ["--sign", behaviour])
        guard case .unknown = try sign(try bsre(server, timeout: .seconds(1))) else {
            Issue.record("\(behaviour) is not unknown")
            return
        }
        #expect(try server.record(Call.self).path == "/api/v2/sign/pdf")
        // The next call that the server sees is one of another method: the first was not sent again.
        _ = try bsre(server).verify(Self.pdf + [0], of: Self.pdf)
        #expect(try server.record(Call.self).path == "/api/v2/verify/pdf")
    }

    @Test("where nothing listens nothing was signed")
    func notReached() throws {
        let signer = BSrESigner(try BSrEServer("http://127.0.0.1:9", user: "a", password: "b"))
        guard case .refused = try sign(signer) else {
            Issue.record("not refused")
            return
        }
    }

    @Test("a signature on another document is not taken, nor one that the service does not find")
    func invalid() throws {
        let server = try ServerProcess("bsre_server.py", ["--sign", "other"])
        guard case .signed(let other) = try sign(try bsre(server)) else {
            Issue.record("not signed")
            return
        }
        #expect(
            try bsre(server).verify(other, of: Self.pdf) == .invalid("the signed file is not made of this document")
        )
        #expect(try bsre(server).verify(Self.pdf + [0], of: Self.pdf) == .invalid("conclusion NO_SIGNATURE"))
    }

    @Test("what the service finds valid is read once more: a file that was changed, or of nobody trusted, is not taken")
    func readAgain() throws {
        let changer = try ServerProcess("bsre_server.py", ["--sign", "changed"])
        let changing = try bsre(changer)
        guard case .signed(let changed) = try sign(changing) else {
            Issue.record("not signed")
            return
        }
        #expect(changing.verify(changed, of: Self.pdf) == .invalid("no signature of these bytes is in the file"))
        let doubter = try ServerProcess("bsre_server.py", ["--verify", "distrust"])
        let distrusting = try bsre(doubter)
        guard case .signed(let signed) = try sign(distrusting) else {
            Issue.record("not signed")
            return
        }
        #expect(
            distrusting.verify(signed, of: Self.pdf) == .invalid("the service does not trust the certificate")
        )
        #expect(changing.verify(signed + Array("1 0 obj".utf8), of: Self.pdf) != changing.verify(signed, of: Self.pdf))
    }

    @Test("a service that cannot look leaves it open")
    func unavailable() throws {
        let server = try ServerProcess("bsre_server.py", ["--verify", "500"])
        #expect(
            try bsre(server).verify(Self.pdf + [0], of: Self.pdf) == .unavailable("HTTP/1.1 500 Internal Server Error")
        )
    }

    @Test("an unencrypted service on another machine is refused, and no secret shows itself")
    func secrets() throws {
        #expect(throws: DeliveryError(code: .unencrypted, subject: "bsre")) {
            try BSrEServer("http://esign.example", user: "a", password: "b")
        }
        let server = try BSrEServer("https://esign.example", user: "pemakai", password: "sandi-rahasia")
        let phrase = Passphrase(Array("frasa-rahasia".utf8))
        let identity = try SigningIdentity(nik: "3200123456789012")
        var dumped = ""
        dump(server, to: &dumped)
        dump(phrase, to: &dumped)
        dump(identity, to: &dumped)
        let shown = "\(server) \(phrase) \(identity) \(dumped)"
        for secret in ["sandi-rahasia", "frasa-rahasia", "3200123456789012"] { #expect(!shown.contains(secret)) }
    }

    @Test("a key of one's own signs beside the file, with the right passphrase only")
    func local() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "mutasi-signer-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let key = folder.appending(path: "key.pem").path
        let certificate = folder.appending(path: "certificate.pem").path
        try ChildProcess(
            [
                "/usr/bin/openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
                "-days", "1",
            ]
                + ["-subj", "/CN=Gubernur", "-keyout", key, "-out", certificate, "-passout", "pass:\(Self.phrase)"]
        ).finish()
        let signer = try LocalSigner(keyFile: key, certificateFile: certificate)
        let identity = try SigningIdentity(mail: "asn1@binawidya.example")
        #expect(
            signer.sign(Self.pdf, for: identity, Passphrase(Array("salah".utf8)))
                == .refused("the passphrase does not unlock the key")
        )
        guard case .signed(let signature) = signer.sign(Self.pdf, for: identity, Passphrase(Array(Self.phrase.utf8)))
        else {
            Issue.record("not signed")
            return
        }
        guard case .valid(let facts) = signer.verify(signature, of: Self.pdf) else {
            Issue.record("not valid")
            return
        }
        #expect(facts.certificate.name == "Gubernur" && facts.level == nil && facts.stampedAt == nil)
        #expect(signer.verify(signature, of: Self.pdf + [0]) != .valid(facts))
        #expect(signer.status(of: identity) == .ready && signer.requestCode(for: identity) != .sent)
        #expect(
            signer.sign(Self.pdf, for: identity, .totp(Passphrase(Array("123456".utf8))), .invisible)
                == .refused("a key in a file has no TOTP")
        )
        #expect(signer.verify([1, 2, 3], of: Self.pdf) == .invalid("no signature can be read"))
    }
}
