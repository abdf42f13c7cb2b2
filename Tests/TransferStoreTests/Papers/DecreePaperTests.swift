import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("The paper of a decree and what was decided")
struct DecreePaperTests {
    private let province: PackageProvince
    private let package: PackageID
    private let signer: PersonID
    private var session: Session { province.session }
    private static let letter = Letter(number: "821/1/2025", date: .day(2025, 10, 2))

    init() throws {
        province = try PackageProvince()
        package = try province.decided([province.sari])
        signer = try #require(province.ppk.person)
    }

    /// Keeps a paper with what a decree says in it, as the setter would.
    private func set(_ letter: Transfers.Letter?, of package: PackageID? = nil, text: String = "") throws -> PaperID {
        try session.transaction {
            let owner = package ?? self.package
            let digest = try Decrees(session).digest(of: owner, letter)
            let content = Array("%PDF-1.7 \(text)\(digest)".utf8)
            let paper = NewPaper(.decree, of: .package(owner), title: "SK", letter: letter, content: content)
            return try Papers(session).keep(paper).paper.id
        }
    }

    private func request(_ paper: PaperID) throws -> StoredSignature {
        try session.transaction { try Signatures(session).request(paper, by: signer, .local) }
    }

    private func sign(_ paper: PaperID, as state: SignatureState = .verified) throws {
        let signature = try request(paper)
        try session.transaction {
            _ = try Signatures(session).settle(
                signature,
                state,
                form: .cms,
                signed: [1],
                certificate: .anybody
            )
        }
    }

    private func give(_ letter: Transfers.Letter = Self.letter, on paper: PaperID?, by person: PersonID? = nil) throws {
        try session.transaction {
            _ = try province.packages.sign(
                package,
                Decree(letter),
                by: Signer(person ?? signer, .definitive),
                signature: .verified,
                on: paper,
                isInitialled: true,
                recordedBy: province.ppk
            )
        }
    }

    private func reschedule() throws {
        try session.script(
            """
            begin;
            set local session_replication_role = replica;
            update mutasi.proposal set effective_on = effective_on + 1;
            commit
            """
        )
    }

    /// A refusal of the database itself, past the store.
    private func refusal(of statement: String) -> String? {
        let error = #expect(throws: PostgresError.self) { try session.script(statement) }
        return error?.constraint
    }

    private func insertion(number: String = "821/1/2025", dated: String = "2025-10-02", paper: PaperID?) -> String {
        """
        insert into mutasi.decree (package_id, kind, number, dated, signer, document_id)
        values (\(package), 'MUTASI', '\(number)', '\(dated)', '\(signer)', \(paper.map { "\($0)" } ?? "null"))
        """
    }

    @Test("the decree that was signed is given by the number and the date on its paper")
    func given() throws {
        let paper = try set(Self.letter)
        try sign(paper)
        try give(on: paper)
        let kept = try session.query("select document_id from mutasi.decree")[0].decode(at: 0, as: Int64.self)
        #expect(kept == paper.number)
        #expect(try Papers(session).show(paper).letter == Self.letter)
    }

    @Test("a draft has no number and is not signed")
    func draft() throws {
        let paper = try set(nil)
        #expect(throws: DecreePaperFault.unnumbered) { try request(paper) }
        #expect(
            refusal(
                of: """
                    insert into mutasi.document_signature (document_id, signer, provider)
                    values (\(paper), '\(signer)', 'LOKAL')
                    """
            ) == "decree_has_number"
        )
    }

    @Test("another number or another date than that on the paper is refused, and so by the database")
    func otherLetter() throws {
        let paper = try set(Self.letter)
        try sign(paper)
        let number = Letter(number: "821/9/2025", date: Self.letter.date)
        #expect(throws: DecreePaperFault.otherLetter(paper: Self.letter, decree: number)) {
            try give(number, on: paper)
        }
        let dated = Letter(number: Self.letter.number, date: .day(2025, 10, 1))
        #expect(throws: DecreePaperFault.otherLetter(paper: Self.letter, decree: dated)) { try give(dated, on: paper) }
        #expect(refusal(of: insertion(number: "821/9/2025", paper: paper)) == "decree_as_signed")
        #expect(refusal(of: insertion(dated: "2025-10-01", paper: paper)) == "decree_as_signed")
    }

    @Test("a paper that was set before the package changed is neither signed nor given; set again, it is")
    func outdated() throws {
        let unsigned = try set(Self.letter)
        try reschedule()
        #expect(throws: DecreePaperFault.outdated) { try request(unsigned) }
        let signed = try set(Self.letter)
        try sign(signed)
        try reschedule()
        #expect(throws: DecreePaperFault.outdated) { try give(on: signed) }
        #expect(refusal(of: insertion(paper: signed)) == "decree_says_what_is_decided")
        let again = try set(Self.letter)
        #expect(throws: PaperFault.decreeNotSigned(package)) { try Signatures(session).decree(of: package) }
        try sign(again)
        try give(on: again)
    }

    @Test("a version that a newer one has followed is not what is given, signed or not")
    func superseded() throws {
        let old = try set(Self.letter)
        try sign(old)
        let new = try set(Self.letter, text: "lain ")
        #expect(throws: PaperFault.decreeNotSigned(package)) { try Signatures(session).decree(of: package) }
        let error = #expect(throws: PostgresError.self) { try give(on: old) }
        #expect(error?.constraint == "newest_version_is_signed")
        #expect(throws: DecreePaperFault.unverified) { try give(on: new) }
        try sign(new)
        try give(on: new)
    }

    @Test("a paper of another package, or that is no decree, is not given for this one")
    func otherPackage() throws {
        let other = try session.transaction {
            try province.packages.create("Paket lain", by: province.`operator`)
        }
        let paper = try set(Letter(number: "821/2/2025", date: Self.letter.date), of: other)
        // Nothing was decided on it either.
        #expect(throws: DecreePaperFault.undecided) { try request(paper) }
        #expect(refusal(of: insertion(number: "821/2/2025", paper: paper)) == "decree_is_of_package")
        let note = try session.transaction {
            let note = NewPaper(.officialNote, of: .package(package), title: "Nota", letter: Self.letter, content: [1])
            return try Papers(session).keep(note).paper.id
        }
        #expect(throws: DecreePaperFault.otherPackage) { try give(on: note) }
    }

    @Test("a number is one decree's in a year: neither signed nor set for another package")
    func numberReused() throws {
        try sign(try set(Self.letter))
        let other = try session.transaction {
            try province.packages.create("Paket lain", by: province.`operator`)
        }
        let paper = try set(Self.letter, of: other)
        try session.script(
            """
            begin;
            set local session_replication_role = replica;
            update mutasi.package set state = 'DECIDED' where id = \(other);
            commit
            """
        )
        #expect(throws: DecreePaperFault.numberTaken(year: 2025)) { try request(paper) }
        try give(on: try Signatures(session).decree(of: package).paper)
        #expect(throws: DecreePaperFault.numberTaken(year: 2025)) { try set(Self.letter, of: other, text: "lagi ") }
        #expect(throws: Never.self) { try set(Letter(number: "821/1/2025", date: .day(2026, 1, 5)), of: other) }
    }

    @Test("who signed by hand has not signed electronically, and who is named is who signed")
    func oneSignature() throws {
        let paper = try set(Self.letter)
        let signature = try request(paper)
        #expect(throws: DecreePaperFault.signedElectronically) { try give(on: nil) }
        #expect(refusal(of: insertion(paper: nil)) == "decree_is_signed_once")
        #expect(throws: DecreePaperFault.unverified) { try give(on: paper) }
        try session.transaction {
            _ = try Signatures(session).settle(
                signature,
                .verified,
                form: .cms,
                signed: [1],
                certificate: .anybody
            )
        }
        let other = #expect(throws: ProposalRefusal.self) { try give(on: paper, by: province.committee[3]) }
        #expect(other?.reason == .signedByAnother)
        try give(on: paper)
    }

    @Test("after a decree was signed by hand its copy is signed by the same number only")
    func copied() throws {
        try give(on: nil)
        let other = Letter(number: "821/3/2025", date: Self.letter.date)
        let paper = try set(other)
        #expect(throws: DecreePaperFault.otherLetter(paper: other, decree: Self.letter)) { try request(paper) }
        #expect(throws: Never.self) { try request(try set(Self.letter)) }
    }

    @Test("a file that does not have in itself what it is said to decide is not kept as a decree")
    func unbound() throws {
        let letter = Self.letter
        let error = #expect(throws: PostgresError.self) {
            try session.transaction {
                let digest = try Decrees(session).digest(of: package, Letter(number: "821/8/2025", date: letter.date))
                let content = Array("%PDF-1.7 \(digest)".utf8)
                let paper = NewPaper(.decree, of: .package(package), title: "SK", letter: letter, content: content)
                _ = try Papers(session).keep(paper)
            }
        }
        #expect(error?.constraint == "decree_says_what_is_decided")
    }

    @Test("each refusal says its rule, its basis and what helps, in both languages")
    func words() {
        let letter = Self.letter
        let faults: [DecreePaperFault] = [
            .unnumbered, .otherLetter(paper: letter, decree: letter), .otherPackage, .outdated, .undecided,
            .numberTaken(year: 2025), .otherSigner, .unverified, .signedElectronically,
        ]
        #expect(Set(faults.map(\.code)).count == faults.count)
        for fault in faults {
            #expect(fault.sentence(in: .indonesian).contains("(dasar: "))
            #expect(fault.sentence(in: .english).contains("(basis: "))
        }
    }
}
