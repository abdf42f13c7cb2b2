/// The provisional list of a package: people check their data before it becomes a decree.
public struct ProvisionalList: Hashable, Sendable {
    /// The people on it.
    public let people: Set<PersonID>
    /// The deadline for corrections.
    public let deadline: Deadline
    /// The corrections asked for, in the order in which they came.
    public private(set) var corrections: [DataCorrection]
    /// The day on which it became final; nil while it is provisional.
    public private(set) var finalOn: CivilDate?

    /// A list that is shown to the people on it.
    ///
    /// - Throws: A ``DeadlineFault`` when the rules hold no length.
    public init(
        of people: Set<PersonID>,
        shownOn day: CivilDate,
        _ calculator: DeadlineCalculator,
        zone: TimeZoneOfUnit
    ) throws(DeadlineFault) {
        self.people = people
        deadline = try calculator.deadline(.dataCorrection, from: day, zone: zone)
        corrections = []
    }

    /// A list as it was stored.
    public init(of people: Set<PersonID>, deadline: Deadline, corrections: [DataCorrection], finalOn: CivilDate?) {
        self.people = people
        self.deadline = deadline
        self.corrections = corrections
        self.finalOn = finalOn
    }

    /// A person on the list asks for a correction.
    ///
    /// - Throws: A ``DataCorrectionFault``.
    public mutating func raise(
        _ field: String,
        shouldBe claim: String,
        by person: PersonID,
        on day: CivilDate
    ) throws(DataCorrectionFault) {
        guard finalOn == nil else { throw .listIsFinal }
        guard people.contains(person) else { throw .notOnTheList }
        guard !field.isBlank, !claim.isBlank else { throw .nothingSaid }
        guard !deadline.isOver(on: day) else { throw .late }
        corrections.append(DataCorrection(person: person, field: field, claim: claim, raisedOn: day))
    }

    /// Answers a correction, 0 for the first.
    ///
    /// - Throws: A ``DataCorrectionFault``.
    public mutating func answer(
        _ number: Int,
        _ answer: DataCorrection.Answer,
        by person: PersonID
    ) throws(DataCorrectionFault) {
        guard finalOn == nil else { throw .listIsFinal }
        guard corrections.indices.contains(number), corrections[number].answer == nil else { throw .nothingToAnswer }
        guard person != corrections[number].person else { throw .answersOneself }
        if case .kept(let reason) = answer, reason.isBlank { throw .nothingSaid }
        corrections[number].answer = answer
    }

    /// Makes the list final, from which a decree may be drafted.
    ///
    /// - Throws: ``DataCorrectionFault/stillOpen`` before the deadline is over and everything is answered.
    public mutating func makeFinal(on day: CivilDate) throws(DataCorrectionFault) {
        guard finalOn == nil else { throw .listIsFinal }
        guard deadline.isOver(on: day), corrections.allSatisfy({ $0.answer != nil }) else { throw .stillOpen }
        finalOn = day
    }
}
