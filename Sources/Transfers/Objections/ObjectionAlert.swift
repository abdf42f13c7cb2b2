/// An escalation of an objection that is not answered yet.
///
/// It calls people; it never decides.
public enum ObjectionAlert: String, Sendable, CaseIterable {
    /// Five working days before the deadline, by default.
    case first = "T-5"
    /// One working day before it, by default.
    case second = "T-1"
    /// On its last day.
    case last = "T+0"

    /// The alerts of an objection and the days on which they are due, the first first; none once it is answered.
    ///
    /// - Parameters:
    ///   - objection: The objection.
    ///   - calculator: The rules and the calendar.
    /// - Returns: The alerts.
    /// - Throws: A ``DeadlineFault`` when the rules hold no days for them.
    public static func alerts(
        of objection: Objection,
        _ calculator: DeadlineCalculator
    ) throws(DeadlineFault) -> [(alert: ObjectionAlert, on: CivilDate)] {
        guard objection.state.isPending else { return [] }
        let end = objection.answerDeadline
        var alerts: [(alert: ObjectionAlert, on: CivilDate)] = []
        for (alert, code) in [(ObjectionAlert.first, RuleCode.objectionAlertFirst), (.second, .objectionAlertSecond)] {
            let days = try calculator.number(code, on: end.start)
            guard let day = calculator.calendar.day(workingDays: days, before: end.lastDay) else {
                throw .beyondCalendar
            }
            alerts.append((alert, day))
        }
        return alerts + [(.last, end.lastDay)]
    }

    /// What the alert says.
    public func text(in language: Language) -> String {
        switch (self, language) {
        case (.first, .indonesian): "Jawaban atas keberatan segera jatuh tempo."
        case (.first, .english): "The answer to an objection falls due soon."
        case (.second, .indonesian): "Jawaban atas keberatan jatuh tempo pada hari kerja berikutnya."
        case (.second, .english): "The answer to an objection falls due on the next working day."
        case (.last, .indonesian):
            "Tenggat jawaban berakhir hari ini; diam dapat dianggap mengabulkan (UU 30/2014). PPK harus memutus."
        case (.last, .english):
            "The deadline of the answer ends today; silence may count as granting it (UU 30/2014). The PPK must decide."
        }
    }
}
