public import Postgres
public import TransferStore
public import Transfers

/// What is said to whoever filed an objection; no remedy is offered that the law does not give.
public struct ObjectionAnswer {
    private let stored: StoredObjection
    private let session: Session
    private let day: CivilDate?

    /// The answer to an objection.
    ///
    /// - Parameters:
    ///   - stored: The objection.
    ///   - day: The day on which it is given; nil for today.
    ///   - session: The session.
    public init(_ stored: StoredObjection, on day: CivilDate? = nil, _ session: Session) {
        self.stored = stored
        self.day = day
        self.session = session
    }

    private var objection: Objection { stored.objection }

    /// The day it was filed, where the employee is.
    public var filedOn: CivilDate { objection.answerDeadline.start }

    /// Every day of the deadline up to the filing, so that everybody can count along; empty where it does not matter.
    ///
    /// - Throws: `StoreFault`, `PostgresError`.
    public func counting() throws -> [CountedDay] {
        guard objection.decision.subject == .transfer else { return [] }
        let calculator = try Deadlines(session).calculator(on: filedOn)
        return calculator.counting(of: stored.filing.current, through: filedOn)
    }

    /// On which working day it was filed, the day of receipt being day 0; nil on a day that does not count.
    ///
    /// - Throws: `StoreFault`, `PostgresError`.
    public func filedOnDay() throws -> Int? {
        let filed = try counting().first { $0.date == filedOn }
        switch filed?.kind {
        case .start: return 0
        case .counted(let number): return number
        case .weekend, .holiday, nil: return nil
        }
    }

    /// What the employee is told of an event.
    ///
    /// - Throws: `DeadlineFault`, `StoreFault`, `PostgresError`.
    func news(of event: LoggedObjectionEvent, in language: Language) throws -> String {
        let words: [String?] =
            switch event.name {
            case .examined: [objection.inadmissibility?.text(in: language), try countingSentence(in: language)]
            case .decided: [outcome(event.after, in: language), event.reason, try remedies(in: language)]
            case .suspensionDecided: [suspension(in: language), event.reason]
            default: []
            }
        let text = words.compactMap { $0 }.joined(separator: " ")
        let told = language == .english ? "Your personnel office will tell you more." : "Penjelasan disampaikan BKD."
        return text.isEmpty ? told : text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Where to turn after the answer: a court, and for a transfer nothing else.
    ///
    /// - Throws: `DeadlineFault`, `StoreFault`, `PostgresError`.
    public func remedies(in language: Language) throws -> String? {
        guard objection.decision.subject == .transfer else { return nil }
        // Who was given what they asked for by a new decree has that decree to object to.
        if case .newDecree? = objection.execution { return nil }
        switch objection.state {
        case .partlyUpheld, .rejected, .inadmissible, .executed: break
        default: return nil
        }
        var answeredOn = try day ?? CivilClock(session).today()
        if case .answered(let day)? = objection.execution { answeredOn = day }
        let calculator = try Deadlines(session).calculator(on: answeredOn)
        let zone = objection.filingDeadline.zone
        return Remedies.afterAnswer(try calculator.deadline(.courtFiling, from: answeredOn, zone: zone), in: language)
    }

    private func countingSentence(in language: Language) throws -> String? {
        guard objection.inadmissibility == .late else { return nil }
        let deadline = stored.filing.current
        let (received, last, filed) = (
            deadline.start.text(in: language), deadline.lastDay.text(in: language), filedOn.text(in: language)
        )
        let day = try filedOnDay()
        return switch language {
        case .indonesian:
            "SK diterima \(received) (hari ke-0); tenggat \(deadline.length.text(in: language)) berakhir \(last); keberatan "
                + "diajukan \(filed)" + (day.map { ", hari kerja ke-\($0)" } ?? ", bukan hari kerja") + "."
        case .english:
            "The decree was received on \(received) (day 0); the deadline of \(deadline.length.text(in: language)) ended on "
                + "\(last); the objection was filed on \(filed)"
                + (day.map { ", working day \($0)" } ?? ", which is no working day") + "."
        }
    }

    private func outcome(_ state: ObjectionState, in language: Language) -> String {
        switch (state, language) {
        case (.upheld, .indonesian): "Keberatan dikabulkan; SK baru akan diterbitkan."
        case (.upheld, .english): "The objection is upheld; a new decree will be issued."
        case (.partlyUpheld, .indonesian): "Keberatan dikabulkan sebagian; SK baru akan diterbitkan."
        case (.partlyUpheld, .english): "The objection is upheld in part; a new decree will be issued."
        case (_, .indonesian): "Keberatan ditolak."
        case (_, .english): "The objection is rejected."
        }
    }

    private func suspension(in language: Language) -> String {
        switch (objection.suspendsExecution, language) {
        case (true, .indonesian): "Pelaksanaan keputusan ditangguhkan sampai keberatan diputus."
        case (true, .english): "The decision waits until the objection is decided."
        case (false, .indonesian): "Pelaksanaan keputusan tidak ditangguhkan."
        case (false, .english): "The decision does not wait."
        }
    }
}
