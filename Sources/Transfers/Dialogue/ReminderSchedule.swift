/// When an employee is reminded to answer, and until when they may.
///
/// Whether the hour is one at which people are left in peace is told by ``QuietHours``.
public struct ReminderSchedule: Hashable, Sendable {
    /// The days on which reminders are due, the first first.
    public let dueOn: [CivilDate]
    /// The deadline of the answer.
    public let answerBy: Deadline

    /// A schedule.
    ///
    /// - Parameters:
    ///   - day: The day on which the employee was asked: that of the first session.
    ///   - calculator: The rules and the calendar.
    ///   - zone: The zone of the employee's unit.
    /// - Throws: A ``DeadlineFault`` when the rules hold no length.
    public init(askedOn day: CivilDate, _ calculator: DeadlineCalculator, zone: TimeZoneOfUnit) throws(DeadlineFault) {
        answerBy = try calculator.deadline(.dialogueAnswer, from: day, zone: zone)
        var days: [CivilDate] = []
        for _ in 0..<min(try calculator.number(.dialogueReminders, on: day), 100) {
            days.append(try calculator.end(of: .dialogueReminderInterval, from: days.last ?? day))
        }
        dueOn = days
    }
}
