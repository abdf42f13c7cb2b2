internal import Transfers

/// Everybody who may be a candidate, read once for any number of targets, as compactly as they can be kept.
struct Personnel {
    /// The people, in the order of their keys.
    let pool: CandidatePool
    /// Their keys.
    let ids: [PersonID]
    /// The posts, units and formations of the same reading.
    let establishment: Establishment
    let bornOn: [CivilDate]
    let experience: ExperienceInFields
    /// Of those with technical levels, the row of each level in the profile.
    let technicalRecords: [Int: [Competency: RecordID]]
    /// To which seat those are on the way who are on the way to any.
    let destinations: [Int: Establishment.Seat]

    /// Nobody.
    static func nobody(_ asOf: CivilDate) -> Personnel {
        Personnel(
            pool: CandidatePool(asOf: asOf, []),
            ids: [],
            establishment: Establishment(),
            bornOn: [],
            experience: ExperienceInFields(),
            technicalRecords: [:],
            destinations: [:]
        )
    }

    /// The place of a person; nil of one who is not among them.
    func place(of person: PersonID) -> Int? {
        var (low, high) = (0, ids.count)
        while low < high {
            let middle = (low + high) / 2
            if ids[middle].precedes(person) { low = middle + 1 } else { high = middle }
        }
        return low < ids.count && ids[low] == person ? low : nil
    }

    /// The people as candidates for a target.
    ///
    /// - Parameters:
    ///   - context: What they are wanted for.
    ///   - lotSeed: The seed of the lots.
    /// - Returns: The people.
    /// - Throws: ``StoreFault/unknownPost(_:)``.
    func candidates(for context: EvaluationContext, lotSeed: String) throws -> PersonnelForTarget {
        let target = context.target
        guard let post = establishment.posts[target.code.text] else { throw StoreFault.unknownPost(target.code) }
        return PersonnelForTarget(
            personnel: self,
            seat: Establishment.Seat(unit: target.unit.text, post: target.code.text),
            retirementAge: post.retirementAge,
            field: post.field,
            technical: Set(target.standard.entries.map(\.competency).filter(\.isTechnical)),
            lotSeed: Array(lotSeed.utf8)
        )
    }
}

/// The people as candidates for one target.
struct PersonnelForTarget: Candidature {
    let personnel: Personnel
    fileprivate let seat: Establishment.Seat
    fileprivate let retirementAge: Int?
    fileprivate let field: FieldCode?
    fileprivate let technical: Set<Competency>
    fileprivate let lotSeed: [UInt8]

    func candidate(_ person: Int) -> Candidate {
        var candidate = personnel.pool.candidates[person]
        candidate.lot = lot(of: candidate.id)
        candidate.retirementInTarget = retirementAge.flatMap { personnel.bornOn[person].adding(years: $0) }
        candidate.relevantMonths = field.map { personnel.experience.months(of: person, in: $0) }
        if let destination = personnel.destinations[person] { candidate.hasActiveProposal = destination != seat }
        if let records = personnel.technicalRecords[person] {
            candidate.technical = candidate.technical.keeping(technical)
            candidate.technicalRecord = candidate.technical.entries.first.flatMap { records[$0.competency] }
        }
        return candidate
    }

    func lot(of person: Int) -> UInt64 { lot(of: personnel.pool.candidates[person].id) }

    /// Eight bytes of a hash of the seed and the person, so that anyone can draw the lots again.
    private func lot(of person: PersonID) -> UInt64 {
        var content = lotSeed
        for half in [person.high, person.low] {
            for shift in stride(from: UInt64(56), through: 0, by: -8) { content.append(UInt8(half >> shift & 255)) }
        }
        return Checksum(of: content).bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
}
