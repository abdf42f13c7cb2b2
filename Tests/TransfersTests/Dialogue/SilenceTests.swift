import Testing
import Transfers

@Suite("An employee who does not answer")
struct SilenceTests {
    private static func schedule() throws -> ReminderSchedule {
        try ReminderSchedule(askedOn: date("2026-02-02"), Clerk.calculator(), zone: .wib)
    }

    @Test("reminders fall two and four working days after the talk, and the answer is due after five")
    func schedule() throws {
        let schedule = try Self.schedule()
        #expect(try schedule.dueOn == [date("2026-02-04"), date("2026-02-06")])
        #expect(try schedule.answerBy.lastDay == date("2026-02-09"))
    }

    @Test("after two reminders and the deadline the silence is recorded, and is never shown as consent (case 63)")
    func silence() throws {
        let schedule = try Self.schedule()
        var dialogue = try DialogueTests.held()
        #expect(throws: DialogueFault.reminderTooEarly) { try dialogue.remind(on: date("2026-02-03"), by: schedule) }
        try dialogue.remind(on: date("2026-02-04"), by: schedule)
        #expect(throws: DialogueFault.tooFewReminders) {
            try dialogue.recordSilence(on: date("2026-02-10"), by: schedule)
        }
        try dialogue.remind(on: date("2026-02-06"), by: schedule)
        #expect(throws: DialogueFault.allRemindersSent) { try dialogue.remind(on: date("2026-02-09"), by: schedule) }
        #expect(throws: DialogueFault.answerStillOpen) {
            try dialogue.recordSilence(on: date("2026-02-09"), by: schedule)
        }
        try dialogue.recordSilence(on: date("2026-02-10"), by: schedule)
        #expect(dialogue.answer?.text(in: .indonesian) == "Tidak menjawab setelah 2 pengingat")
        #expect(dialogue.answer?.isConsent == false)
        #expect(dialogue.answer?.code == "TIDAK_MENJAWAB")
        #expect(dialogue.obstacles == [.notConfirmedByLeader])
    }

    @Test("an answer that comes late is still heard, and opens the dialogue again")
    func lateAnswer() throws {
        let schedule = try Self.schedule()
        var dialogue = try DialogueTests.confirmed()
        for day in schedule.dueOn { try dialogue.remind(on: day, by: schedule) }
        try dialogue.recordSilence(on: date("2026-02-10"), by: schedule)
        try dialogue.close(on: date("2026-02-10"))
        try dialogue.answer(.objected(reason: "Baru kembali"), by: DialogueTests.employee, on: date("2026-02-11"))
        #expect(dialogue.closedOn == nil)
        #expect(dialogue.answer?.code == "KEBERATAN")
        try dialogue.close(on: date("2026-02-11"))
        #expect(throws: DialogueFault.closed) {
            try dialogue.answer(.agreed, by: DialogueTests.employee, on: date("2026-02-12"))
        }
    }

    @Test("silence cannot be passed off as an answer, and nobody answers what was never discussed")
    func noShortcut() throws {
        var dialogue = try DialogueTests.held()
        #expect(throws: DialogueFault.nothingSaid) {
            try dialogue.answer(.silent(reminders: 9), by: DialogueTests.employee, on: date("2026-02-03"))
        }
        #expect(throws: DialogueFault.nothingSaid) {
            try dialogue.answer(.agreedWithConditions(" "), by: DialogueTests.employee, on: date("2026-02-03"))
        }
        var unheld = try Dialogue(about: DialogueTests.employee, ledBy: DialogueTests.superior)
        #expect(throws: DialogueFault.noSession) {
            try unheld.answer(.agreed, by: DialogueTests.employee, on: date("2026-02-03"))
        }
        #expect(throws: DialogueFault.noSession) { try unheld.remind(on: date("2026-02-04"), by: Self.schedule()) }
    }

    @Test(
        "in any history nothing written is lost, only the employee speaks for the employee, and silence takes reminders",
        arguments: 1...40 as ClosedRange<UInt64>
    )
    func histories(seed: UInt64) throws {
        var generator = Generator(seed: seed)
        let schedule = try Self.schedule()
        var dialogue = try Dialogue(about: DialogueTests.employee, ledBy: DialogueTests.superior)
        var written = 0
        for step in 0..<60 {
            let person = Clerk.person(UInt64.random(in: 1...3, using: &generator))
            let before = dialogue
            let day = try #require(date("2026-02-01").adding(days: step / 3))
            let instant = Instant(date: day, second: step, zone: .wib)
            try? Self.act(&dialogue, by: person, on: day, at: instant, schedule, &generator)
            let versions = dialogue.sessions.map { 1 + $0.superseded.count + $0.aside.count }.reduce(0, +)
            #expect(versions >= written)
            written = versions
            #expect(dialogue.statements.starts(with: before.statements))
            if dialogue.statements != before.statements { #expect(person == DialogueTests.employee) }
            if dialogue.answer != before.answer, dialogue.answer?.code != "TIDAK_MENJAWAB" {
                #expect(person == DialogueTests.employee)
            }
            if case .silent(let reminders)? = dialogue.answer {
                #expect(reminders == 2 && day > schedule.answerBy.lastDay || before.answer != nil)
            }
            if dialogue.closedOn != nil { #expect(dialogue.obstacles.isEmpty) }
        }
    }

    static func act(
        _ dialogue: inout Dialogue,
        by person: PersonID,
        on day: CivilDate,
        at instant: Instant,
        _ schedule: ReminderSchedule,
        _ generator: inout Generator
    ) throws {
        let version = Int.random(in: 0...4, using: &generator)
        switch Int.random(in: 0...8, using: &generator) {
        case 0: try dialogue.record(DialogueTests.notes(), by: person, at: instant)
        case 1: _ = try dialogue.correct(session: 0, version: version, DialogueTests.notes(), by: person, at: instant)
        case 2: try dialogue.confirm(session: 0, version: version, by: person, at: instant)
        case 3: try dialogue.state("Kata-kata sendiri", by: person, at: instant)
        case 4: try dialogue.answer(.objected(reason: "Jauh"), by: person, on: day)
        case 5, 6: try dialogue.remind(on: day, by: schedule)
        case 7: try dialogue.recordSilence(on: day, by: schedule)
        default: try dialogue.close(on: day)
        }
    }
}
