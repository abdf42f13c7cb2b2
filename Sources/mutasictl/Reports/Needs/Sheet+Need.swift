import TransferStore
import Transfers

extension Sheet {
    /// A need with all that was stated of it.
    init(_ registered: RegisteredNeed) {
        let need = registered.need
        add(.need, "need", .number(Int(registered.id.number)))
        add(.code, "code", .text(registered.code))
        add(.state, "state", .word(registered.state.rawValue, .needState(registered.state)))
        add(.post, "post", .text(need.post.text))
        add(.postName, "post_name", .text(registered.postName))
        add(.unit, "unit", .text(need.unit.text))
        add(.unitName, "unit_name", .text(registered.unitName))
        add(.people, "people", .number(need.people))
        add(.placed, "placed", .number(registered.placed))
        add(.planYear, "plan_year", .number(registered.planYear))
        add(.source, "source", .word(need.source.rawValue, .needSource(need.source)))
        add(.profile, "profile", .text(need.profile.text))
        add(.priority, "priority", .number(need.priority))
        add(.effectiveOn, "tmt", .date(need.effectiveOn))
        add(.neededBy, "needed_by", .date(need.neededBy))
        add(.competenceEvidence, "evidence_competence", .text(need.evidence.competence))
        add(.performanceEvidence, "evidence_performance", .text(need.evidence.performance))
        add(.institutionEvidence, "evidence_institution", .text(need.evidence.institution))
        add(.urgency, "urgency", .word(need.urgency.name, .urgency(need.urgency)))
        if case .urgent(let basis) = need.urgency {
            add(.basisNumber, "basis_number", .text(basis.decreeNumber))
            add(.basisDate, "basis_date", .date(basis.decreeDate))
        }
        add(.statedBy, "stated_by", .text(registered.statedBy))
        add(.verifiedBy, "verified_by", .text(registered.verifiedBy))
        add(.version, "version", .number(registered.version))
        add(.registeredAt, "registered_at", .time(registered.registeredAt))
        add(.registeredBy, "registered_by", .text(registered.registeredBy))
    }
}
