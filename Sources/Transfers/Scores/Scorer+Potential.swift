/// P, potential: the assessment's three values.
extension Scorer {
    func potential() throws(ArithmeticFault) -> Fraction? {
        guard let competence = assessment?.competence, let psychology = assessment?.psychology,
            let trackRecord = assessment?.trackRecord
        else { return nil }
        return try rules.potentialCompetence * competence + rules.potentialPsychology * psychology
            + rules.potentialTrackRecord * trackRecord
    }

    func missingPotential() -> MissingData {
        guard let assessment else { return missingAssessment() }
        let isComplete = assessment.competence != nil && assessment.psychology != nil && assessment.trackRecord != nil
        return isComplete ? [] : .potential
    }
}
