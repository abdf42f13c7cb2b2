internal import Postgres
internal import Transfers

/// Reads everything an evaluation depends on besides the candidates.
struct ContextReader {
    let session: Session
    private let common: CommonReading

    /// A reader of its own.
    init(session: Session) {
        self.init(CommonReading(session))
    }

    /// One of many that share what they have in common.
    init(_ common: CommonReading) {
        session = common.session
        self.common = common
    }

    func context(for id: NeedID, asOf: CivilDate) throws -> EvaluationContext {
        let registered = try Needs(session).show(id)
        guard registered.state.allowsEvaluation else { throw StoreFault.closedNeed(id, registered.state) }
        return try context(for: registered, asOf: asOf)
    }

    /// The same of a need that may be closed by now.
    func context(ofAny id: NeedID, asOf: CivilDate) throws -> EvaluationContext {
        try context(for: try Needs(session).show(id), asOf: asOf)
    }

    private func context(for registered: RegisteredNeed, asOf: CivilDate) throws -> EvaluationContext {
        let (id, need) = (registered.id, registered.need)
        let target = try target(of: need, id, effectiveOn: need.effectiveOn)
        return EvaluationContext(
            rules: try common.rules(on: asOf),
            profile: need.profile,
            target: target,
            asOf: asOf,
            effectiveOn: need.effectiveOn,
            isOwnRequest: need.source == .ownRequest,
            moratoria: try common.dates().moratoria,
            headInaugurations: try common.dates().inaugurations
        )
    }

    /// The need of a proposal that is on the way, whatever has become of the need since.
    func context(of stored: StoredProposal, asOf: CivilDate) throws -> EvaluationContext {
        let need = try Needs(session).show(stored.need).need
        let effectiveOn = stored.proposal.effectiveOn
        return EvaluationContext(
            rules: try common.rules(on: asOf),
            profile: need.profile,
            target: try target(of: need, stored.need, effectiveOn: effectiveOn),
            asOf: asOf,
            effectiveOn: effectiveOn,
            isOwnRequest: stored.proposal.isOwnRequest,
            moratoria: try common.dates().moratoria,
            headInaugurations: try common.dates().inaugurations
        )
    }

    private func target(of need: Need, _ id: NeedID, effectiveOn: CivilDate) throws -> TargetPost {
        var target = try target(need.post, need.unit, standard: EvaluationSQL.requirements(id))
        // In a swap or a chain the holder leaves, too; their package is decided and signed only if they do (case 20).
        if need.source.isLeftInPackage { target.incumbent?.leavesOn = effectiveOn }
        return target
    }

    /// A post for which nobody has registered a need, with its standard of today.
    func context(post: PostCode, unit: UnitCode?, asOf: CivilDate) throws -> EvaluationContext {
        guard let unit = try unit ?? firstUnit(of: post) else {
            let isKnown = try !session.query(EvaluationSQL.target(post)).isEmpty
            throw isKnown ? StoreFault.postWithoutFormation(post) : StoreFault.unknownPost(post)
        }
        return EvaluationContext(
            rules: try common.rules(on: asOf),
            profile: .regular,
            target: try target(post, unit, standard: EvaluationSQL.standard(of: post)),
            asOf: asOf
        )
    }

    private func firstUnit(of post: PostCode) throws -> UnitCode? {
        try session.query(EvaluationSQL.firstUnit(of: post)).first.map { UnitCode(try $0.decode(at: 0)) }
    }

    private func target(_ postCode: PostCode, _ unitCode: UnitCode, standard: SQL) throws -> TargetPost {
        let establishment = try common.establishment()
        guard let post = establishment.posts[postCode.text],
            let row = try session.query(EvaluationSQL.target(postCode)).first
        else { throw StoreFault.unknownPost(postCode) }
        guard let unit = establishment.units[unitCode.text] else { throw StoreFault.unknownUnit(unitCode) }
        let (families, rankMin, rankMax, educationMin, isClinical, licence, related) = try row.decode(
            [String].self,
            String?.self,
            String?.self,
            Int?.self,
            Bool.self,
            String?.self,
            [String].self
        )
        let formation = establishment.formations[.init(unit: unitCode.text, post: postCode.text)]
        return TargetPost(
            code: postCode,
            level: post.level,
            unit: unitCode,
            agency: unit.agency ?? AgencyCode(""),
            district: unit.district,
            hardshipClass: unit.hardshipClass,
            families: families.map { FamilyCode($0) },
            ranks: try ranks(rankMin, rankMax),
            education: educationMin.flatMap(EducationLevel.init).map { minimum in
                EducationStandard(
                    minimum: minimum,
                    fields: post.field.map { [$0] } ?? [],
                    relatedFields: related.map { FieldCode($0) }
                )
            },
            standard: try profile(standard),
            isClinical: isClinical,
            licences: licence.map { [LicenceCode($0)] } ?? [],
            // Neither files nor tables name such posts; a family of this name marks them.
            needsSpecialApproval: families.contains("PERSETUJUAN_KHUSUS"),
            leadsUnit: post.category == .structuralAndFunctional,
            isUnitActive: unit.isActive,
            formation: formation,
            incumbent: try incumbent(
                postCode,
                unitCode,
                isSingle: post.level.kind.isManagerial || formation?.needed == 1
            ),
            circle: try session.query(EvaluationSQL.circle(of: unitCode)).map { try $0.decode(at: 0) }
        )
    }

    private func profile(_ standard: SQL) throws -> CompetencyProfile {
        try CompetencyProfile(
            try session.query(standard).compactMap { row in
                let (code, level) = try row.decode(String.self, Int.self)
                return CompetencyLevel(level).map { .init(Competency(code), $0) }
            }
        )
    }

    /// Who holds a post that only one person can hold.
    private func incumbent(_ post: PostCode, _ unit: UnitCode, isSingle: Bool) throws -> Incumbent? {
        guard isSingle else { return nil }
        return try session.query(EvaluationSQL.holders(of: post, in: unit)).first
            .map { Incumbent(person: try $0.decode(at: 0)) }
    }

    private func ranks(_ lowest: String?, _ highest: String?) throws -> RankRange? {
        guard lowest != nil || highest != nil else { return nil }
        func rank(_ text: String) throws -> Rank {
            // Only a civil servant's rank is written with a slash.
            try Rank(parsing: text, employment: text.contains("/") ? .pns : .pppk)
        }
        return RankRange(lowest: try lowest.map(rank), highest: try highest.map(rank))
    }
}

extension Moratorium {
    /// Those on record.
    static func all(_ session: Session) throws -> [Moratorium] {
        try session.query(EvaluationSQL.moratoria).map { row in
            let (id, basis, startsOn, endsOn, kinds, agencies) = try row.decode(
                String.self,
                String.self,
                CivilDate.self,
                CivilDate.self,
                [Int16].self,
                [String].self
            )
            return Moratorium(
                id: id,
                basis: basis,
                agencies: agencies.map { AgencyCode($0) },
                startsOn: startsOn,
                endsOn: endsOn,
                categories: kinds.compactMap { PostCategory(rawValue: Int($0)) }
            )
        }
    }
}
