import Delivery
import Postgres
import TestSupport
import Testing
import TransferJobs
import TransferStore
import Transfers

@Suite("Signing papers")
struct SigningDeskTests {
    private let province: Province
    private let session: Session
    private let sari: Person
    private let paper: PaperID

    init() throws {
        province = try Province()
        session = try province.database.session()
        let session = session
        sari = try People(session).find(nip: "198703142011012907")
        paper = try session.transaction {
            try Papers(session).keep(
                NewPaper(
                    .officialNote,
                    of: PaperSubject(.package, 1),
                    title: "Nota",
                    content: Array("%PDF-1.7 SK".utf8)
                )
            )
            .paper.id
        }
    }

    private func desk(_ server: ServerProcess) throws -> SigningDesk {
        let bsre = try BSrEServer(
            "http://127.0.0.1:\(server.port)",
            user: "aplikasi",
            password: "sandi",
            totalTimeout: .seconds(2)
        )
        return SigningDesk(session, BSrESigner(bsre), .bsre)
    }

    private func sign(_ desk: SigningDesk, _ phrase: String = "rahasia benar") throws -> StoredSignature {
        let identity = try SigningIdentity(mail: "asn1@binawidya.example")
        return try desk.sign(paper, by: sari.id, as: identity, .passphrase(Passphrase(Array(phrase.utf8))))
    }

    @Test("a paper is signed and verified, its signed file is kept, and the passphrase nowhere")
    func verified() throws {
        let service = try ServerProcess("bsre_server.py")
        let signature = try sign(try desk(service))
        #expect(signature.state == .verified && signature.form == .pades)
        let signed = try #require(try Signatures(session).signed(signature))
        #expect(signed.starts(with: Array("%PDF-1.7 SK".utf8)) && signed.count > 1_000)
        let certificate = try #require(signature.certificate)
        #expect(certificate.name == "SARI WULANDARI" && certificate.level == "T" && certificate.stampedAt != nil)
        let row = try session.query("select to_jsonb(s)::text from mutasi.document_signature s")[0]
        #expect(try !row.decode(at: 0, as: String.self).contains("rahasia"))
    }

    @Test("after a time-out it is unknown and never sent again; the file that was found later settles it (case 69)")
    func unknown() throws {
        let stalled = try ServerProcess("bsre_server.py", ["--sign", "stall"])
        #expect(try sign(try desk(stalled)).state == .unknown)
        #expect(throws: PaperFault.signatureUnderWay(paper, .unknown)) { try sign(try desk(stalled)) }
        let server = try ServerProcess("bsre_server.py")
        #expect(try desk(server).verify(paper).state == .unknown)
        // The same person has signed it at the service, where somebody fetches the file.
        let bsre = BSrESigner(
            try BSrEServer("http://127.0.0.1:\(server.port)", user: "aplikasi", password: "sandi")
        )
        let identity = try SigningIdentity(mail: "asn1@binawidya.example")
        let outcome = bsre.sign(Array("%PDF-1.7 SK".utf8), for: identity, Passphrase(Array("rahasia benar".utf8)))
        guard case .signed(let found) = outcome else {
            Issue.record("not signed")
            return
        }
        #expect(try desk(server).verify(paper, found: found).state == .verified)
    }

    @Test("when the service has signed nothing, somebody says so with a reason, and it may be asked for again")
    func ruledOut() throws {
        let service = try ServerProcess("bsre_server.py", ["--sign", "drop"])
        #expect(try sign(try desk(service)).state == .unknown)
        let server = try ServerProcess("bsre_server.py")
        #expect(try desk(server).ruleOut(paper, reason: "Tidak ada dalam riwayat BSrE").state == .refused)
        #expect(try sign(try desk(server)).state == .verified)
        #expect(throws: PaperFault.self) { try desk(server).ruleOut(paper, reason: "x") }
    }

    @Test("a wrong passphrase signs nothing and leaves the way open")
    func refused() throws {
        let server = try ServerProcess("bsre_server.py")
        #expect(try sign(try desk(server), "salah").state == .refused)
        #expect(try sign(try desk(server)).state == .verified)
    }

    @Test(
        "another's certificate, or a signature without time stamp, is not taken: the paper stays unsigned, and why is said",
        arguments: [
            (["--name", "BUDI PRASETYO"], "[TTE01]"), (["--sign", "basic"], "[TTE03] Tingkat tanda tangan PAdES-B"),
            (["--name", "SARI WULANDARI", "--mail", "asn2@binawidya.example"], "[TTE01]"),
        ]
    )
    func mismatch(arguments: [String], words: String) throws {
        let service = try ServerProcess("bsre_server.py", arguments)
        let signature = try sign(try desk(service))
        #expect(signature.state == .invalid && signature.explanation?.hasPrefix(words) == true)
        #expect(try !#require(signature.explanation).contains("BUDI"))
        let server = try ServerProcess("bsre_server.py", ["--name", "Dr. Sari Wulandari, S.K.M., M.Kes."])
        #expect(try sign(try desk(server)).state == .verified)
    }

    @Test("the level that is asked for is a row of the rules")
    func level() throws {
        try session.script(
            """
            set session_replication_role = replica;
            update mutasi.rule_parameter set value = 1 where code = 'SIGNATURE_LEVEL';
            set session_replication_role = origin
            """
        )
        let server = try ServerProcess("bsre_server.py", ["--sign", "basic"])
        #expect(try sign(try desk(server)).certificate?.level == "B")
    }

    @Test("who has no certificate is not sent anything to sign", arguments: ["NO_CERTIFICATE", "EXPIRED", "500"])
    func status(word: String) throws {
        let service = try ServerProcess("bsre_server.py", ["--status", word])
        let signature = try sign(try desk(service))
        #expect(signature.state == .refused && signature.explanation?.contains(word) == true)
        struct Call: Decodable { let path: String }
        #expect(try service.record(Call.self).path == "/api/v2/user/check/status")
        // The next call that the service sees is another one: nothing was sent to be signed.
        _ = BSrESigner(try BSrEServer("http://127.0.0.1:\(service.port)", user: "aplikasi", password: "sandi"))
            .requestCode(for: try SigningIdentity(mail: "asn1@binawidya.example"))
        #expect(try service.record(Call.self).path == "/api/v2/sign/get/totp")
    }

    @Test("the agency seals a paper by its own certificate, a decree never")
    func seal() throws {
        let bsre = { (server: ServerProcess) in
            SigningDesk(
                session,
                BSrESigner(
                    try BSrEServer("http://127.0.0.1:\(server.port)", user: "aplikasi", password: "sandi"),
                    subscriber: "langganan-1"
                ),
                .bsre
            )
        }
        let code = SigningSecret.totp(Passphrase(Array("123456".utf8)))
        let stranger = try ServerProcess("bsre_server.py", ["--name", "Pemerintah Provinsi Lain"])
        let wrong = try bsre(stranger).seal(paper, code)
        #expect(wrong.state == .invalid && wrong.explanation?.hasPrefix("[TTE02]") == true)
        let own = try ServerProcess(
            "bsre_server.py",
            ["--name", try Letterheads(session).personnelOffice().government.uppercased()]
        )
        let sealed = try bsre(own).seal(paper, code)
        #expect(sealed.state == .verified && sealed.kind == .seal && sealed.signer == nil)
        #expect(throws: PaperFault.signatureUnderWay(paper, .verified)) { try bsre(own).seal(paper, code) }
        let error = #expect(throws: PostgresError.self) {
            try session.script(
                """
                alter table mutasi.document disable trigger user;
                insert into mutasi.document (subject_kind, subject_id, name, version, title, media_type, content, sha256)
                values ('PACKAGE', 9, 'SK', 1, 'x', 'application/pdf', 'x', sha256('x'));
                insert into mutasi.document_signature (document_id, kind, provider)
                select max(id), 'SEGEL', 'BSRE' from mutasi.document
                """
            )
        }
        #expect(error?.constraint == "people_sign_decrees")
    }

    @Test("a signed file that does not verify is invalid, and whoever had it signed is alarmed")
    func invalid() throws {
        let service = try ServerProcess("bsre_server.py", ["--sign", "other"])
        let signature = try sign(try desk(service))
        #expect(signature.state == .invalid)
        #expect(signature.state.status == .invalid)
        let alarms = try session.query("select count(*) from mutasi.notification where template = 'signature.alarm'")
        #expect(try alarms[0].decode(Int.self) == 1)
    }

    @Test("what was signed while nobody could look is kept, and verified later")
    func verifiedLater() throws {
        let service = try ServerProcess("bsre_server.py", ["--verify", "500"])
        let signature = try sign(try desk(service))
        #expect(signature.state == .signed && signature.state.status == .unknown)
        let server = try ServerProcess("bsre_server.py")
        #expect(try desk(server).verify(paper).state == .verified)
    }

    @Test("a request whose outcome nobody lived to record is unknown, not free")
    func crashed() throws {
        let session = session
        try session.transaction { _ = try Signatures(session).request(paper, by: sari.id, .bsre) }
        let server = try ServerProcess("bsre_server.py")
        #expect(throws: PaperFault.signatureUnderWay(paper, .requested)) { try sign(try desk(server)) }
        #expect(try desk(server).verify(paper).state == .unknown)
    }
}
