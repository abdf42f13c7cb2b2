internal import Postgres
internal import Transfers

/// Reads everything an evaluation depends on besides the candidates.
struct ContextReader {
    let session: Session

    func context(for id: NeedID, asOf: CivilDate) throws -> EvaluationContext {
        let registered = try Needs(session).show(id)
        guard registered.state.allowsEvaluation else { throw StoreFault.closedNeed(id, registered.state) }
        let need = registered.need
        return EvaluationContext(
            rules: try Rules(session).current(on: asOf),
            profile: need.profile,
            target: try target(id, need),
            asOf: asOf,
            effectiveOn: need.effectiveOn,
            isOwnRequest: need.source == .ownRequest,
            moratoria: try Registers(session).hasMoratoria ? try moratoria() : nil
        )
    }

    private func target(_ id: NeedID, _ need: Need) throws -> TargetPost {
        let establishment = try Establishment(session)
        guard let post = establishment.posts[need.post.text] else { throw StoreFault.unknownPost(need.post) }
        guard let unit = establishment.units[need.unit.text] else { throw StoreFault.unknownUnit(need.unit) }
        guard let row = try session.query(EvaluationSQL.target(id)).first else { throw StoreFault.unknownNeed(id) }
        let (families, rankMin, rankMax, educationMin, isClinical, licence, related) = try row.decode(
            [String].self,
            String?.self,
            String?.self,
            Int?.self,
            Bool.self,
            String?.self,
            [String].self
        )
        let formation = establishment.formations[.init(unit: need.unit.text, post: need.post.text)]
        return TargetPost(
            code: need.post,
            level: post.level,
            unit: need.unit,
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
            standard: try standard(id),
            isClinical: isClinical,
            licences: licence.map { [LicenceCode($0)] } ?? [],
            // Neither files nor tables name such posts; a family of this name marks them.
            needsSpecialApproval: families.contains("PERSETUJUAN_KHUSUS"),
            leadsUnit: post.category == .structuralAndFunctional,
            formation: formation,
            incumbent: try incumbent(need, isSingle: post.level.kind.isManagerial || formation?.needed == 1),
            circle: try session.query(EvaluationSQL.circle(of: need.unit)).map { try $0.decode(at: 0) }
        )
    }

    private func standard(_ id: NeedID) throws -> CompetencyProfile {
        try CompetencyProfile(
            try session.query(EvaluationSQL.requirements(id)).compactMap { row in
                let (code, level) = try row.decode(String.self, Int.self)
                return CompetencyLevel(level).map { .init(Competency(code), $0) }
            }
        )
    }

    /// Who holds a post that only one person can hold.
    private func incumbent(_ need: Need, isSingle: Bool) throws -> Incumbent? {
        guard isSingle else { return nil }
        return try session.query(EvaluationSQL.holders(of: need.post, in: need.unit)).first
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

    private func moratoria() throws -> [Moratorium] {
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
