extension Dialogue {
    /// The dialogue as it was at the end of a day.
    ///
    /// An answer that was changed while the dialogue stayed open is not on record.
    ///
    /// - Parameters:
    ///   - end: The end of the day.
    ///   - closing: How it was closed last by then, as the log of the proposal tells, since an answer that came later took
    ///     the place of a silence.
    /// - Returns: The dialogue.
    public func past(at end: EndOfDay, closing: (answer: DialogueAnswer, on: CivilDate)? = nil) -> Dialogue {
        var past = self
        past.sessions = sessions.compactMap { $0.past(at: end) }
        past.statements = statements.filter { end.includes($0.writtenAt) }
        past.reminders = reminders.filter { $0 <= end.day }
        past.answeredOn = end.kept(answeredOn)
        if past.answeredOn != nil {
            past.closedOn = end.kept(closedOn)
        } else {
            (past.answer, past.closedOn) = (closing?.answer, closing?.on)
        }
        return past
    }
}

extension DialogueSession {
    /// The session as it was at the end of a day; nil before its first version was written.
    func past(at end: EndOfDay) -> DialogueSession? {
        let versions = (superseded + aside + [current]).filter { end.includes($0.writtenAt) }
            .sorted { $0.number < $1.number }.map { $0.past(at: end) }
        guard let first = versions.first else { return nil }
        return versions.dropFirst().reduce(into: DialogueSession(current: first)) { session, version in
            session.add(version)
        }
    }
}

extension DialogueVersion {
    fileprivate func past(at end: EndOfDay) -> DialogueVersion {
        var past = self
        past.confirmedByLeader = end.kept(confirmedByLeader)
        past.confirmedByEmployee = end.kept(confirmedByEmployee)
        return past
    }
}
