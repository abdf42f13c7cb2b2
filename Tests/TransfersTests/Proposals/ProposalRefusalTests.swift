import Testing
import Transfers

@Suite("Refusals")
struct ProposalRefusalTests {
    @Test("a refusal names the rule, its legal basis and what would satisfy it, in both languages")
    func sentence() throws {
        var journey = try Journey.reaching(.evaluated)
        try journey.wait(days: 31)
        let event = ProposalEvent.dialogueOpened(leader: Office.superiorPerson, informedOn: journey.today)
        do {
            try journey.take(event, by: Office.superior)
            Issue.record("taken on an old evaluation")
        } catch let refusal as ProposalRefusal {
            #expect(refusal.code == "PROP12")
            #expect(
                refusal.sentence(in: .indonesian)
                    == "Evaluasi berumur 31 hari, paling lama 30 hari; jalankan evaluasi ulang (dasar: rancangan)."
            )
            #expect(
                refusal.sentence(in: .english)
                    == "The evaluation is 31 days old, at most 30 are allowed; run it again (basis: rancangan)."
            )
        }
    }

    @Test("a state that does not allow it is told in words, with those that do, and their codes behind them")
    func states() throws {
        let journey = try Journey()
        #expect(throws: ProposalRefusal.self) {
            try journey.proposal.applying(.endorsed, by: Office.pyb, on: journey.today, under: journey.context)
        }
        do {
            _ = try journey.proposal.applying(.endorsed, by: Office.pyb, on: journey.today, under: journey.context)
        } catch {
            #expect(error.sentence(in: .english).contains("state draft (DRAFT)"))
            #expect(error.remedy(in: .indonesian) == "mungkin pada status di PyB (PYB_REVIEW)")
        }
    }

    @Test("a role that has no authority is told in words, with those that have it")
    func roles() throws {
        let journey = try Journey.reaching(.evaluated)
        let event = ProposalEvent.cancelled(reason: "x")
        do {
            _ = try journey.proposal.applying(event, by: Office.employee(), on: journey.today, under: journey.context)
            Issue.record("cancelled by the employee")
        } catch {
            #expect(error.rule(in: .indonesian) == "Peran pegawai (PEGAWAI) tidak berwenang")
            #expect(error.remedy(in: .english).contains("HR operator (OPERATOR)"))
        }
    }

    @Test("every state and role has words of its own in both languages")
    func words() {
        for language in Language.allCases {
            #expect(Set(ProposalState.allCases.map { $0.text(in: language) }).count == ProposalState.allCases.count)
            #expect(Set(OfficeRole.allCases.map { $0.text(in: language) }).count == OfficeRole.allCases.count)
            #expect(Set(PackageState.allCases.map { $0.text(in: language) }).count == PackageState.allCases.count)
        }
    }

    @Test("where the rules are silent a step is refused, and the rule is named")
    func silentRules() throws {
        var journey = try Journey.reaching(.evaluated)
        let parameters = RuleBook.standard.parameters.filter { $0.code != .dialogue }
        let rules = try RuleBook(version: "x", parameters: parameters, profiles: RuleBook.standard.profiles)
        journey.context.calculator = DeadlineCalculator(
            rules: rules,
            calendar: WorkingCalendar(),
            calendarVersion: "x"
        )
        let event = ProposalEvent.dialogueOpened(leader: Office.superiorPerson, informedOn: journey.today)
        do {
            try journey.take(event, by: Office.superior)
            Issue.record("taken without a deadline")
        } catch let refusal as ProposalRefusal {
            #expect(refusal.reason == .rulesSilent && refusal.value == .word("DIALOGUE"))
        }
    }

    @Test("codes are told apart, and every reason has its own code")
    func codes() {
        let reasons = ProposalRefusal.Reason.allCases
        #expect(Set(reasons.map(\.rawValue)).count == reasons.count)
    }
}
