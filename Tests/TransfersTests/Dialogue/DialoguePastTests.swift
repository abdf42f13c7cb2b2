import Testing

@testable import Transfers

@Suite("A dialogue as it was")
struct DialoguePastTests {
    /// An answer that is changed while the dialogue is open is on record no more: here nobody changes theirs.
    @Test("in any history every day is told as it ended", arguments: 1...60 as ClosedRange<UInt64>)
    func anyHistory(seed: UInt64) throws {
        var generator = Generator(seed: seed)
        let schedule = try ReminderSchedule(askedOn: date("2026-02-02"), Clerk.calculator(), zone: .wib)
        var dialogue = try Dialogue(about: DialogueTests.employee, ledBy: DialogueTests.superior)
        var days: [CivilDate: Dialogue] = [:]
        var closings: [CivilDate: (answer: DialogueAnswer, on: CivilDate)] = [:]
        for step in 0..<90 {
            let person = Clerk.person(UInt64.random(in: 1...2, using: &generator))
            let day = try #require(date("2026-02-01").adding(days: step / 4))
            let before = dialogue
            try? SilenceTests.act(
                &dialogue,
                by: person,
                on: day,
                at: Instant(date: day, second: 300 * step, zone: .wib),
                schedule,
                &generator
            )
            if let known = before.answer, !known.isSilence { dialogue.answeredOn = before.answeredOn }
            if dialogue.closedOn != nil, before.closedOn == nil, let answer = dialogue.answer {
                closings[day] = (answer: answer, on: day)
            }
            days[day] = dialogue
        }
        for (day, then) in days {
            let closing = closings.filter { $0.key <= day }.max { $0.key < $1.key }?.value
            var past = dialogue.past(at: EndOfDay(of: day), closing: closing)
            // The log tells how it was closed, and not the day of the silence.
            if past.answer != nil, past.answeredOn == nil { past.answeredOn = then.answeredOn }
            #expect(past.sessions == then.sessions && past.statements == then.statements, "seed \(seed), \(day)")
            #expect(past.reminders == then.reminders && past.closedOn == then.closedOn, "seed \(seed), \(day)")
            if then.answer?.isSilence != true || closing != nil { #expect(past.answer == then.answer) }
        }
        let last = try #require(days.keys.max())
        #expect(dialogue.past(at: EndOfDay(of: last)) == dialogue)
    }

    @Test("a late answer leaves the silence that was recorded before it to be read as of its day")
    func silence() throws {
        var dialogue = try DialogueTests.confirmed()
        let schedule = try ReminderSchedule(askedOn: date("2026-02-02"), Clerk.calculator(), zone: .wib)
        for day in schedule.dueOn { try dialogue.remind(on: day, by: schedule) }
        let silent = try date("2026-02-10")
        try dialogue.recordSilence(on: silent, by: schedule)
        try dialogue.close(on: silent)
        try dialogue.answer(.objected(reason: "Baru kembali"), by: DialogueTests.employee, on: date("2026-02-12"))
        try dialogue.close(on: date("2026-02-13"))
        let closing = (answer: DialogueAnswer.silent(reminders: 2), on: silent)
        let past = try dialogue.past(at: EndOfDay(of: date("2026-02-11")), closing: closing)
        #expect(past.answer?.isSilence == true && past.closedOn == silent)
        let heard = try dialogue.past(at: EndOfDay(of: date("2026-02-12")), closing: closing)
        #expect(heard.answer?.code == "KEBERATAN" && heard.closedOn == nil)
        let first = try dialogue.past(at: EndOfDay(of: date("2026-02-01")))
        #expect(first.sessions.isEmpty && first.reminders.isEmpty && first.answer == nil)
    }
}
