import Testing
import Transfers

@Suite("Silence of the PPK")
struct ObjectionAlertTests {
    @Test("it is escalated five and one working days before the deadline and on its last day")
    func alerts() throws {
        let alerts = try ObjectionAlert.alerts(of: ObjectionTests.filed().objection, Clerk.calculator())
        #expect(alerts.map(\.alert) == [.first, .second, .last])
        #expect(try alerts.map(\.on) == [date("2026-01-30"), date("2026-02-05"), date("2026-02-06")])
        #expect(alerts.map(\.alert.rawValue) == ["T-5", "T-1", "T+0"])
    }

    @Test("an objection that is answered is escalated no more")
    func answered() throws {
        let rejected = try ObjectionTests.reviewed()
            .applying(.decide(.rejected, by: ObjectionTests.governor, reason: "Sesuai")).objection
        #expect(try ObjectionAlert.alerts(of: rejected, Clerk.calculator()).isEmpty)
    }

    @Test("a transfer's answer points to the PTUN within 90 days and never to an appeal")
    func remedies() throws {
        let court = try Clerk.calculator().deadline(.courtFiling, from: date("2026-02-06"), zone: .wib)
        let filing = try ObjectionTests.filed().objection.filingDeadline
        for language in Language.allCases {
            let answer = Remedies.afterAnswer(court, in: language)
            #expect(answer.contains("PTUN") && answer.contains("90"))
            let decision = Remedies.afterDecision(of: .transfer, filing, in: language)
            for text in [answer, decision] {
                #expect(!text.lowercased().contains("banding") && !text.lowercased().contains("appeal"))
                #expect(!text.contains("BPASN"))
            }
            #expect(Remedies.afterDecision(of: .dismissal, filing, in: language).contains("BPASN"))
        }
        #expect(
            Remedies.afterDecision(of: .transfer, filing, in: .indonesian).contains("7 Januari 2026 pukul 23.59 WIB")
        )
    }

    @Test(
        "no history skips a stage, decides itself, is decided by its reviewer, or is upheld without a new decree",
        arguments: 1...60 as ClosedRange<UInt64>
    )
    func histories(seed: UInt64) throws {
        var generator = Generator(seed: seed)
        let day = ["2026-01-05", "2026-01-07", "2026-01-08"].randomElement(using: &generator) ?? "2026-01-07"
        var objection = try ObjectionTests.filed(on: day).objection
        for _ in 0..<60 {
            let event = try Self.event(&generator)
            let before = objection
            guard let (next, effects) = try? before.applying(event) else { continue }
            objection = next
            if next.state != before.state { #expect(before.state.successors.contains(next.state)) }
            switch event {
            case .decide(_, let person, _): #expect(person != next.reviewer && person != ObjectionTests.employee)
            case .withdraw(let person): #expect(person == ObjectionTests.employee)
            case .examine(let person), .startReview(let person), .startMediation(let person), .endMediation(let person):
                #expect(!next.decision.deciders.contains(person))
            case .execute(let execution):
                if before.state.changesDecision, case .answered = execution { Issue.record("no new decree") }
            default: break
            }
            if before.suspendsExecution != next.suspendsExecution {
                #expect(effects.contains(.suspendExecution(next.suspendsExecution)))
            }
            if before.state.isPending, !next.state.isPending { #expect(effects.contains(.stopWatching)) }
            if next.state == .executed { #expect(!next.suspendsExecution) }
        }
        if objection.inadmissibility == .late { #expect(day == "2026-01-08") }
    }

    private static func event(_ generator: inout Generator) throws -> ObjectionEvent {
        let people = [
            ObjectionTests.employee, ObjectionTests.governor, ObjectionTests.reviewer, ObjectionTests.officer,
        ]
        let person = people.randomElement(using: &generator) ?? ObjectionTests.employee
        let reason = Bool.random(using: &generator) ? "Alasan" : ""
        return switch Int.random(in: 0...8, using: &generator) {
        case 0: .examine(by: person)
        case 1: .startReview(by: person)
        case 2: .startMediation(by: person)
        case 3: .endMediation(by: person)
        case 4: .suspendExecution(Bool.random(using: &generator), by: person, reason: reason)
        case 5, 6:
            .decide(ObjectionOutcome.allCases.randomElement(using: &generator) ?? .rejected, by: person, reason: reason)
        case 7: Int.random(in: 0...9, using: &generator) == 0 ? .withdraw(by: person) : .endMediation(by: person)
        default:
            Bool.random(using: &generator)
                ? .execute(.answered(on: try date("2026-02-06")))
                : .execute(.newDecree(number: Bool.random(using: &generator) ? "821.2/9/2026" : "", correction: 1))
        }
    }
}
