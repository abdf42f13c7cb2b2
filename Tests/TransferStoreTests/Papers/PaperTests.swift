import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("Papers on record")
struct PaperTests {
    private let province: ProposalProvince
    private let session: Session
    private let subject = PaperSubject(.proposal, 1)

    init() throws {
        province = try ProposalProvince()
        session = province.session
    }

    private func keep(_ content: String) throws -> (paper: StoredPaper, isNew: Bool) {
        try session.transaction {
            try Papers(session).keep(
                NewPaper(.evaluationSheet, of: subject, event: 2, title: "Lembar", content: Array(content.utf8))
            )
        }
    }

    private func sign(_ paper: PaperID) throws -> StoredSignature {
        try session.transaction { try Signatures(session).request(paper, by: province.sari.id, .local) }
    }

    private func settle(_ signature: StoredSignature, _ state: SignatureState, signed: [UInt8]? = nil) throws {
        try session.transaction {
            _ = try Signatures(session).settle(
                signature,
                state,
                form: signed == nil ? nil : .cms,
                signed: signed,
                explanation: nil,
                certificate: .anybody
            )
        }
    }

    @Test("other bytes make a new version, the same ones none, and an old version stays as it was")
    func versions() throws {
        let first = try keep("satu")
        let again = try keep("satu")
        let second = try keep("dua")
        #expect(first.isNew && !again.isNew && second.isNew)
        #expect(again.paper.id == first.paper.id)
        #expect((first.paper.version, second.paper.version) == (1, 2))
        #expect(try Papers(session).content(of: first.paper.id) == Array("satu".utf8))
        #expect(try !Papers(session).show(first.paper.id).isNewest)
        #expect(try Papers(session).newest(.evaluationSheet, of: subject)?.version == 2)
    }

    @Test("nobody changes or deletes a paper, nor keeps one whose digest is not that of its content")
    func unchanged() throws {
        _ = try keep("satu")
        for statement in [
            "update mutasi.document set title = 'lain'", "delete from mutasi.document",
            "update mutasi.document set content = 'lain', sha256 = sha256('lain')",
        ] {
            #expect(throws: PostgresError.self, "\(statement)") { try session.script(statement) }
        }
        #expect(throws: PostgresError.self) {
            try session.script(
                """
                insert into mutasi.document (subject_kind, subject_id, name, title, media_type, content, sha256)
                values ('PROPOSAL', 1, 'SK', 'x', 'application/pdf', 'x', sha256('y'))
                """
            )
        }
    }

    @Test("of two that ask for a signature one is told that it is under way")
    func oneLiveSignature() throws {
        let paper = try keep("satu").paper.id
        let signature = try sign(paper)
        #expect(throws: PaperFault.signatureUnderWay(paper, .requested)) { try sign(paper) }
        try settle(signature, .unknown)
        #expect(throws: PaperFault.signatureUnderWay(paper, .unknown)) { try sign(paper) }
        try settle(signature, .refused)
        #expect(try sign(paper).state == .requested)
    }

    @Test("an outcome does not go back, and what was signed stays")
    func outcomes() throws {
        let paper = try keep("satu").paper.id
        let signature = try sign(paper)
        try settle(signature, .signed, signed: [1, 2])
        try settle(signature, .verified, signed: [3])
        #expect(try Signatures(session).signed(signature) == [1, 2])
        #expect(try Signatures(session).newest(of: paper).verifiedAt != nil)
        #expect(throws: PaperFault.self) { try settle(signature, .unknown) }
        #expect(throws: PostgresError.self) {
            try session.script("update mutasi.document_signature set state = 'REQUESTED'")
        }
        try settle(signature, .invalid)
        #expect(throws: PaperFault.self) { try settle(signature, .verified) }
    }

    @Test("only the newest version is signed")
    func newestIsSigned() throws {
        let old = try keep("satu").paper.id
        _ = try keep("dua")
        #expect(throws: PaperFault.notNewest(old)) { try sign(old) }
        #expect(throws: PostgresError.self) {
            try session.script(
                """
                insert into mutasi.document_signature (document_id, signer, provider)
                select \(old), id, 'LOKAL' from mutasi.employee limit 1
                """
            )
        }
    }

    @Test("a unit without a letterhead has the government's and its office's names, and its head")
    func letterheads() throws {
        let letterheads = Letterheads(session)
        let office = try letterheads.personnelOffice()
        #expect(office.government == "Pemerintah Provinsi Binawidya")
        #expect(office.office == "Badan Kepegawaian Daerah")
        #expect(office.authority == "Gubernur Binawidya")
        #expect(office.town == "Kota Binawidya")
        try letterheads.set(
            province.sari.unit,
            address: "Jalan Merdeka 1",
            contact: nil,
            town: "Kota",
            isPersonnelOffice: false
        )
        #expect(try letterheads.paper(of: province.sari.unit).address == "Jalan Merdeka 1")
    }
}
