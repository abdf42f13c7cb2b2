/// C, the match of competence to this very post: both parts of the standard, and the education.
extension Scorer {
    func competence() throws(ArithmeticFault) -> Fraction? {
        var sum = Fraction.zero
        var share = Fraction.zero
        // A part that the standard does not ask for is left out, and the others weigh more.
        if !standard.mansoskul.isEmpty {
            guard let value = match.mansoskul else { return nil }
            sum = try sum + rules.matchMansoskul * value
            share = try share + rules.matchMansoskul
        }
        if !standard.technical.isEmpty {
            guard let value = match.technical else { return nil }
            sum = try sum + rules.matchTechnical * value
            share = try share + rules.matchTechnical
        }
        if context.target.education != nil {
            guard let value = qualification() else { return nil }
            sum = try sum + rules.matchQualification * value
            share = try share + rules.matchQualification
        }
        if share == 1 { return sum }
        return share > 0 ? try sum / share : nil
    }

    /// Kualifikasi: how the education meets the standard; nil when it is not known.
    func qualification() -> Fraction? {
        guard let standard = context.target.education, let education = candidate.education else { return nil }
        return switch standard.match(education) {
        case .full: rules.qualificationFull
        case .related: rules.qualificationRelated
        case .unrelated, .levelNotMet: .zero
        case .fieldUnknown: nil
        }
    }

    func missingCompetence() -> MissingData {
        var missing: MissingData = []
        if !standard.mansoskul.isEmpty, match.mansoskul == nil {
            missing.formUnion(assessment == nil ? missingAssessment() : .competencyLevel)
        }
        if !match.isTechnicalKnown { missing.insert(.technicalLevel) }
        if context.target.education != nil, qualification() == nil { missing.insert(.education) }
        let asksForNothing =
            standard.mansoskul.isEmpty && standard.technical.isEmpty && context.target.education == nil
        if asksForNothing { missing.insert(.standard) }
        return missing
    }
}
