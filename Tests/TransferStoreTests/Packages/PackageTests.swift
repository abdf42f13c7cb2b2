import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("Packages on record")
struct PackageTests {
    @Test("the way from the check to the follow-up, which moves the employee to the new post")
    func wholeWay() throws {
        let province = try PackageProvince()
        let (session, base, id) = (province.session, province.base, province.sari)
        let package = try province.decided([id])
        let signed = try province.sign(package)
        #expect(signed.after == .signed)
        #expect(signed.transitions.map(\.transition.after) == [.decreeSigned])
        let receipt = Receipt.signedHandOver(.day(2025, 10, 2))
        try base.apply(.notified(receipt, evidence: "TT-1"), to: id, by: province.`operator`)
        try ProposalProvince.setClock("2025-10-06 09:00+07", session)
        try base.apply(.announced, to: id, by: .worker)
        try ProposalProvince.setClock("2025-11-03 09:00+07", session)
        let target = try Proposals(session).show(id).proposal
        if target.needsInauguration {
            try base.apply(
                .inaugurated(invitedOn: .day(2025, 10, 20), on: .day(2025, 11, 3)),
                to: id,
                by: province.ppk
            )
        }
        let day = max(target.effectiveOn, .day(2025, 11, 3))
        try ProposalProvince.setClock("\(day) 09:00+07", session)
        try base.apply(.placed(on: day, lateReason: ""), to: id, by: base.head)
        try base.apply(.developmentStarted, to: id, by: .worker)
        let person = try People(session).find(nip: SeededProvince.sari)
        #expect(person.post == target.target.post && person.unit == target.target.unit)
        let events = try Proposals(session).events(of: id).map(\.event)
        #expect(events.last == .step(.developmentStarted))
        #expect(try Proposals(session).verifyLog().isEmpty)
        #expect(try Decrees(session).list().map(\.letter.number) == ["821/1/2025"])
        let position = try session.query(
            "select decision_no from mutasi.position where employee_id = \(person.id) and ended_on is null"
        )
        #expect(try position.map { try $0.decode(at: 0, as: String.self) }.contains("821/1/2025"))
    }

    @Test("a number of a decree that another one of the year has is refused, and nothing is signed (case 71)")
    func sameNumber() throws {
        let province = try PackageProvince()
        let package = try province.decided([province.sari])
        try province.session.execute(
            """
            insert into mutasi.decree (package_id, kind, number, dated)
            values (\(package.number), 'RALAT', '821/1/2025', '2025-01-07')
            """
        )
        #expect(throws: StoreFault.decreeNumberTaken(2025)) { try province.sign(package) }
        #expect(try Proposals(province.session).show(province.sari).proposal.state == .decreeDraft)
    }

    @Test(
        "a signature that nobody knows the state of signs nothing (case 69)",
        arguments: [SignatureStatus.unknown, .invalid]
    )
    func signature(_ status: SignatureStatus) throws {
        let province = try PackageProvince()
        let package = try province.decided([province.sari])
        let error = #expect(throws: ProposalRefusal.self) { try province.sign(package, signature: status) }
        #expect(error?.reason == (status == .unknown ? .signatureUnknown : .signatureInvalid))
    }

    @Test("who acts for another that day signs by a written approval only, whatever was typed (case 29)")
    func actingSigner() throws {
        let province = try PackageProvince()
        let package = try province.decided([province.sari])
        let signer = try #require(province.ppk.person)
        try province.session.execute(
            """
            insert into mutasi.position (employee_id, started_on, post_code, unit_id, is_acting)
            select e.id, '2025-09-01', e.post_code, e.unit_id, true from mutasi.employee e where e.id = \(signer)
            """
        )
        let error = #expect(throws: ProposalRefusal.self) { try province.sign(package) }
        #expect(error?.reason == .signerActing)
        let byHand = #expect(throws: PostgresError.self) {
            try province.session.execute(
                """
                insert into mutasi.decree (package_id, kind, number, dated, signer)
                values (\(package.number), 'MUTASI', '821/1/2025', '2025-10-02', \(signer))
                """
            )
        }
        #expect(byHand?.constraint == "acting_signer_has_approval")
        let approval = Letter(number: "100/4/2025", date: .day(2025, 10, 1))
        #expect(try province.sign(package, standing: .acting(approval: approval)).after == .signed)
    }

    @Test("the one who signed the document electronically is the signer of the decree, and nobody else")
    func signatory() throws {
        let province = try PackageProvince()
        let package = try province.decided([province.sari])
        let session = province.session
        let paper = try session.transaction {
            let letter = Letter(number: "821/1/2025", date: .day(2025, 10, 2))
            let content = Array("%PDF-1.7 \(try Decrees(session).digest(of: package, letter))".utf8)
            let paper = NewPaper(.decree, of: .package(package), title: "SK", letter: letter, content: content)
            return try Papers(session).keep(paper).paper.id
        }
        try session.execute(
            """
            insert into mutasi.document_signature (document_id, signer, provider, state, form, signed, verified_at,
                certificate_name, certificate_sha256)
            values (\(paper.number), \(province.committee[3]), 'LOKAL', 'VERIFIED', 'CMS', 'x', mutasi.civil_now(), 'x',
                repeat('a', 64))
            """
        )
        let error = #expect(throws: ProposalRefusal.self) { try province.sign(package) }
        #expect(error?.reason == .signedByAnother)
        let byHand = #expect(throws: PostgresError.self) {
            try province.session.execute(
                """
                insert into mutasi.decree (package_id, kind, number, dated, signer, document_id)
                values (\(package.number), 'MUTASI', '821/1/2025', '2025-10-02', \(province.ppk.person), \(paper.number))
                """
            )
        }
        #expect(byHand?.constraint == "decree_as_signed")
    }

    @Test("a moratorium that began after the decision stops the signature (case 26)")
    func moratorium() throws {
        let province = try PackageProvince()
        let package = try province.decided([province.sari])
        try province.session.execute(
            """
            insert into mutasi.moratorium (id, jurisdiction, basis, starts_on, ends_on)
            values ('M-UJI', 'Provinsi', 'UU 10/2016 Ps 71(2)', '2025-10-01', '2026-04-01')
            """
        )
        let error = #expect(throws: ProposalRefusal.self) { try province.sign(package) }
        #expect(error?.reason == .gatesClosed)
        #expect(error?.value == .word("E24"))
    }

    @Test("a proposal is in one package at a time")
    func twoPackages() throws {
        let province = try PackageProvince()
        let packages = province.packages
        let first = try province.endorsed([province.sari])
        try province.session.transaction {
            let second = try packages.create("lain", by: province.`operator`)
            #expect(throws: StoreFault.inOtherPackage(province.sari, first)) {
                _ = try packages.add(province.sari, to: second, by: province.`operator`)
            }
        }
    }

    @Test("a member who withdraws leaves the package, which goes back to draft when it is empty")
    func withdrawal() throws {
        let province = try PackageProvince()
        let package = try province.endorsed([province.sari])
        try province.base.apply(.withdrawn(reason: "keluarga"), to: province.sari, by: province.`operator`)
        let stored = try province.packages.show(package)
        #expect(stored.members.isEmpty)
        #expect(stored.package.state == .draft)
        #expect(try province.packages.events(of: package).map(\.name).last == "REOPENED")
    }

    @Test("another TMT after the decision needs a new one, and a decree that was set before is not signed")
    func rescheduled() throws {
        let province = try PackageProvince()
        let (session, id) = (province.session, province.sari)
        let package = try province.decided([id])
        func keep(_ text: String) throws -> PaperID {
            try session.transaction {
                let letter = Letter(number: "821/1/2025", date: .day(2025, 10, 2))
                let digest = try Decrees(session).digest(of: package, letter)
                let content = Array("%PDF-1.7 \(text) \(digest)".utf8)
                let paper = NewPaper(.decree, of: .package(package), title: "SK", letter: letter, content: content)
                return try Papers(session).keep(paper).paper.id
            }
        }
        let first = try keep("TMT 1 November")
        try province.base.apply(.rescheduled(to: .day(2025, 12, 1)), to: id, by: province.`operator`)
        #expect(try province.packages.show(package).package.state == .draft)
        #expect(try province.packages.events(of: package).map(\.name).last == "REOPENED")
        #expect(try Proposals(session).show(id).proposal.state == .endorsed)
        #expect(throws: ProposalRefusal.self) { try province.sign(package) }
        try ProposalProvince.setClock("2025-10-02 10:00+07", session)
        try session.transaction {
            _ = try province.packages.propose(package, by: province.`operator`)
            _ = try province.packages.decide(package, Decision(approves: true, authority: .ppk), by: province.ppk)
        }
        try province.base.apply(.decreeDrafted, to: id, by: province.`operator`)
        let governor = try #require(province.ppk.person)
        let request = { (paper: PaperID) in
            try session.transaction { _ = try Signatures(session).request(paper, by: governor, .local) }
        }
        #expect(throws: PaperFault.setBeforeDecision(package)) { try request(first) }
        let error = #expect(throws: PostgresError.self) {
            try session.execute(
                """
                insert into mutasi.document_signature (document_id, signer, provider)
                values (\(first.number), \(governor), 'LOKAL')
                """
            )
        }
        #expect(error?.constraint == "decree_says_what_is_decided")
        try request(try keep("TMT 1 Desember"))
        // It is given by its electronic signature, once that is verified, and by no other way.
        #expect(throws: DecreePaperFault.signedElectronically) { try province.sign(package) }
        #expect(try Proposals(session).verifyLog().isEmpty)
    }

    @Test("a revoked decree gives the employee the old post back")
    func revoked() throws {
        let province = try PackageProvince()
        let package = try province.decided([province.sari])
        try province.sign(package)
        let letter = Letter(number: "821/9/2025", date: .day(2025, 10, 2))
        try province.base.apply(.revoked(letter), to: province.sari, by: province.ppk)
        #expect(try Decrees(province.session).list().map(\.kind) == [.revocation, .transfer])
        let taken = try province.session.query("select count(*) from mutasi.holding where proposal_id is not null")
        #expect(try taken.first?.decode(at: 0, as: Int.self) == 0)
    }
}
