internal import Transfers

/// What of everybody's records some targets ask for, so that nothing else is read.
struct WantedOfPeople {
    /// Fields of work whose experience counts.
    var fields: Set<FieldCode> = []
    /// Technical competencies.
    var technical: Set<String> = []
    /// Whether time as pengawas counts.
    var asksForSupervision = false
    /// How many years' predicates.
    var years = 2

    init(_ contexts: some Sequence<EvaluationContext>, _ establishment: Establishment) throws {
        for context in contexts {
            let target = context.target
            if let field = establishment.posts[target.code.text]?.field { fields.insert(field) }
            technical.formUnion(target.standard.entries.map(\.competency).filter(\.isTechnical).map(\.code))
            if target.level == .administrator { asksForSupervision = true }
            years = max(years, try context.rules.number(.performanceYears, for: target.level, on: context.asOf))
        }
    }
}
