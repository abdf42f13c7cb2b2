extension GateCode {
    /// Whether a letter may answer the gate: those about the person, and not those for which a register is kept.
    public var isAscertainable: Bool {
        switch self {
        case .performance, .runningDiscipline, .pastDiscipline, .courtProcess, .studyOrBond, .otherLeave, .retirement,
            .education, .rank, .competence, .entryIntoFunctional, .licence, .experience, .relation, .rankPromotion,
            .ownRequestService, .dataQuality, .originMinimum, .accommodation:
            true
        default: false
        }
    }

    /// Whether what a letter says of it is said of one post.
    public var isOfPost: Bool {
        switch self {
        case .education, .rank, .competence, .entryIntoFunctional, .licence, .experience: true
        default: false
        }
    }

    /// Who may write the letter; empty for any official (Peraturan BKN 5/2019 article 3, documents D06 and D09).
    public var ascertainedBy: [DocumentIssuer] {
        switch self {
        case .runningDiscipline, .pastDiscipline, .courtProcess, .studyOrBond: DocumentIssuer.leaders
        default: []
        }
    }

    /// Whether another step holds the gate: the signer is examined at the signature, and the other agency's consent and
    /// BKN's consideration are asked for at the decision.
    var isHeldElsewhere: Bool {
        self == .signer || self == .agencyConsent
    }
}
