extension Catalogue {
    /// Skills of a crisis: BPBD and SAR, triage, logistics, water, psychosocial help, GIS, heavy equipment.
    public enum Skills {}
}

/// The code of a skill of a crisis.
public typealias SkillCode = Code<Catalogue.Skills>
