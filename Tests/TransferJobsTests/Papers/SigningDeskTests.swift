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
        return try desk.sign(paper, by: sari.id, as: identity, Passphrase(Array(phrase.utf8)))
    }

    @Test("a paper is signed and verified, its signed file is kept, and the passphrase nowhere")
    func verified() throws {
        let service = try ServerProcess("bsre_server.py")
        let signature = try sign(try desk(service))
        #expect(signature.state == .verified && signature.form == .pades)
        let signed = try #require(try Signatures(session).signed(signature))
        #expect(String(decoding: signed, as: UTF8.self).hasSuffix("% signed by asn1@binawidya.example"))
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
        let found = Array("%PDF-1.7 SK\n% signed by asn1@binawidya.example".utf8)
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
