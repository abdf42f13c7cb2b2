/// Everybody who may be a candidate, read once for any number of targets.
///
/// Beside each person stand the traits by which the gates tell people apart: whoever is alike in what a gate looks at gets the
/// same outcome from it, so that it need not examine sixty thousand people for each of two thousand posts.
public struct CandidatePool: Sendable {
    /// The day as of which the data were read.
    public let asOf: CivilDate
    /// The people, with what is their own whatever the target.
    public let candidates: [Candidate]
    private(set) var traits: [CandidateTraits] = []
    private(set) var statuses = TraitClasses<StatusTrait>()
    private(set) var places = TraitClasses<PlaceTrait>()
    private(set) var posts = TraitClasses<PostCode>()
    private(set) var units = TraitClasses<UnitCode>()
    private(set) var ranks = TraitClasses<Rank?>()
    private(set) var educations = TraitClasses<Education?>()
    private(set) var performances = TraitClasses<UInt64>()
    private(set) var disciplines = TraitClasses<[DisciplineCase]?>()
    private(set) var formations = TraitClasses<Formation?>()
    private(set) var hardships = TraitClasses<HardshipTrait>()

    /// A pool.
    ///
    /// - Parameters:
    ///   - asOf: The day as of which the data were read.
    ///   - candidates: The people, with what is their own. `hasActiveProposal` says whether there is a proposal to any post, and
    ///     `technical` has whatever any target asks for.
    public init(asOf: CivilDate, _ candidates: [Candidate]) {
        self.asOf = asOf
        self.candidates = candidates
        traits.reserveCapacity(candidates.count)
        for person in candidates.indices { traits.append(traits(of: person)) }
    }

    private mutating func traits(of person: Int) -> CandidateTraits {
        let candidate = candidates[person]
        var traits = CandidateTraits(candidate, asOf: asOf)
        traits.status = statuses.number(of: StatusTrait(candidate), of: person)
        traits.place = places.number(of: PlaceTrait(candidate), of: person)
        traits.post = posts.number(of: candidate.post.code, of: person)
        traits.unit = units.number(of: candidate.post.unit, of: person)
        traits.rank = ranks.number(of: candidate.rank, of: person)
        traits.education = educations.number(of: candidate.education, of: person)
        traits.performance = performances.number(of: candidate.predicates(before: asOf.year), of: person)
        traits.discipline = disciplines.number(of: candidate.discipline, of: person)
        traits.formation = formations.number(of: candidate.post.formation, of: person)
        traits.hardship = hardships.number(of: HardshipTrait(candidate), of: person)
        return traits
    }
}
