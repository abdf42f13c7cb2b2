/// Which remedies the law gives against a decision; no text offers one that it does not.
public enum Remedies {
    /// Until when an objection may be filed, by what shows that the decision was received.
    ///
    /// A notice that was delivered has told the last day that follows from its delivery. A proof that comes earlier does not
    /// take that day back.
    ///
    /// - Parameters:
    ///   - receipts: Everything that is known.
    ///   - calculator: The rules and the calendar.
    ///   - zone: The zone of the employee's unit.
    /// - Returns: The deadline, or nil when nothing shows that the decision was received.
    /// - Throws: A ``DeadlineFault`` when the rules hold no length.
    public static func filing(
        after receipts: [Receipt],
        _ calculator: DeadlineCalculator,
        zone: TimeZoneOfUnit
    ) throws(DeadlineFault) -> Deadline? {
        var last: Deadline?
        for known in [receipts, receipts.filter { $0.kind == .delivered }] {
            guard let day = try Receipt.day(by: known, calculator, zone: zone) else { continue }
            let deadline = try calculator.deadline(.objectionFiling, from: day, zone: zone)
            if deadline.lastDay > last?.lastDay ?? day { last = deadline }
        }
        return last
    }

    /// What the employee is told with a decision: how to object and until when.
    public static func afterDecision(
        of subject: ContestedDecision.Subject,
        _ filing: Deadline,
        in language: Language
    ) -> String {
        let day = filing.lastDay.text(in: language)
        return switch (subject, language) {
        case (.transfer, .indonesian):
            "Keberatan tertulis dapat diajukan kepada PPK sampai \(day) pukul 23.59 \(filing.zone.rawValue) "
                + "(\(filing.basis)). Keberatan tidak dengan sendirinya menunda keputusan."
        case (.transfer, .english):
            "A written objection may be filed with the PPK until \(day) 23:59 \(filing.zone.rawValue) "
                + "(\(filing.basis)). It does not suspend the decision by itself."
        case (.dismissal, _): Inadmissibility.wrongSubject.text(in: language)
        }
    }

    /// What the decision on an objection says of the court, counted from whenever it is received.
    public static func inAnswer(_ court: Deadline) -> String {
        "Terhadap Keputusan ini dapat diajukan gugatan ke Pengadilan Tata Usaha Negara (PTUN) dalam "
            + "\(court.length.text(in: .indonesian)) sejak Keputusan ini diterima (\(court.basis))."
    }

    /// What the employee is told with the answer to an objection: where to turn next.
    ///
    /// - Parameters:
    ///   - court: The deadline of an action before the court, counted from the receipt of the answer.
    ///   - language: The language.
    /// - Returns: The text. For a transfer the law knows no administrative appeal, and none is offered.
    public static func afterAnswer(_ court: Deadline, in language: Language) -> String {
        let (length, day) = (court.length.text(in: language), court.lastDay.text(in: language))
        return switch language {
        case .indonesian:
            "Terhadap jawaban ini dapat diajukan gugatan ke Pengadilan Tata Usaha Negara (PTUN) dalam \(length), "
                + "sampai \(day) (\(court.basis))."
        case .english:
            "Against this answer an action may be brought before the administrative court (PTUN) within \(length), "
                + "until \(day) (\(court.basis))."
        }
    }
}
