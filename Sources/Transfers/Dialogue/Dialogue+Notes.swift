extension Dialogue {
    /// Records a session.
    ///
    /// - Parameters:
    ///   - notes: What was said.
    ///   - author: Who writes, which must be the one who leads.
    ///   - instant: When.
    /// - Throws: ``DialogueFault/notTheLeader``, ``DialogueFault/notesIncomplete`` or ``DialogueFault/closed``.
    public mutating func record(
        _ notes: DialogueNotes,
        by author: PersonID,
        at instant: Instant
    ) throws(DialogueFault) {
        guard author == leader else { throw .notTheLeader }
        try check(notes)
        sessions.append(DialogueSession(notes, by: author, at: instant))
    }

    /// Corrects the notes of a session by a new version of either side, which both have to confirm anew.
    ///
    /// - Parameters:
    ///   - session: Which session, 0 for the first.
    ///   - version: The number of the version that was read.
    ///   - notes: The corrected notes.
    ///   - author: Who writes: the one who leads, or the employee.
    ///   - instant: When.
    /// - Returns: Whether the new version holds. When another one came first, it is kept aside and both are shown.
    /// - Throws: A ``DialogueFault``.
    public mutating func correct(
        session: Int,
        version: Int,
        _ notes: DialogueNotes,
        by author: PersonID,
        at instant: Instant
    ) throws(DialogueFault) -> Bool {
        guard sessions.indices.contains(session) else { throw .noSuchSession }
        guard author == leader || author == employee else { throw .notAParticipant }
        try check(notes)
        return sessions[session].add(notes, basedOn: version, by: author, at: instant)
    }

    /// Confirms the version of a session that holds.
    ///
    /// - Parameters:
    ///   - session: Which session, 0 for the first.
    ///   - version: The number of the version that was read.
    ///   - person: The employee, or the one who leads.
    ///   - instant: When.
    /// - Throws: ``DialogueFault/staleVersion`` when another version holds by now, and other faults.
    public mutating func confirm(
        session: Int,
        version: Int,
        by person: PersonID,
        at instant: Instant
    ) throws(DialogueFault) {
        try checkOpen()
        guard sessions.indices.contains(session) else { throw .noSuchSession }
        guard sessions[session].current.number == version else { throw .staleVersion }
        // The first confirmation stands; a second one would only move its time.
        switch person {
        case leader where sessions[session].current.confirmedByLeader == nil:
            sessions[session].current.confirmedByLeader = instant
        case employee where sessions[session].current.confirmedByEmployee == nil:
            sessions[session].current.confirmedByEmployee = instant
        case leader, employee: break
        default: throw .notAParticipant
        }
    }

    /// Attaches what the employee says in their own words.
    ///
    /// - Throws: ``DialogueFault/notTheEmployee`` for anybody else, whatever their rank, and other faults.
    public mutating func state(_ text: String, by person: PersonID, at instant: Instant) throws(DialogueFault) {
        try checkIsEmployee(person)
        try checkOpen()
        guard !text.isBlank else { throw .nothingSaid }
        statements.append(EmployeeStatement(text: text, writtenAt: instant))
    }

    private func check(_ notes: DialogueNotes) throws(DialogueFault) {
        try checkOpen()
        if notes.isIncomplete { throw .notesIncomplete }
    }
}
