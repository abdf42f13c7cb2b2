internal import Transfers

/// A weight profile as an edited file has it.
struct ProfileEntry: Decodable {
    let name: String?
    let performance: RuleNumber?
    let potential: RuleNumber?
    let competence: RuleNumber?
    let experience: RuleNumber?
    let need: RuleNumber?
    let aspiration: RuleNumber?
    let location: RuleNumber?
    let basis: String?
    let validFrom: String?
    let validTo: String?

    enum CodingKeys: String, CodingKey {
        case name, performance, potential, competence, experience, need, aspiration, location, basis
        case validFrom = "valid_from"
        case validTo = "valid_to"
    }

    /// The profile; nil, with what is wrong, when it cannot be read.
    func profile(place: Int, _ faults: inout [RuleRowFault]) -> WeightProfile? {
        let row = EntryReader(place: place, name: name ?? "?")
        let name = row.read(self.name, "name", .missing("name"), &faults) { $0.isEmpty ? nil : $0 }
        func weight(_ number: RuleNumber?, _ field: String) -> Fraction {
            row.read(number, field, .noNumber(field), &faults) { $0.fraction } ?? .zero
        }
        let weights = ComponentValues(
            performance: weight(performance, "performance"),
            potential: weight(potential, "potential"),
            competence: weight(competence, "competence"),
            experience: weight(experience, "experience"),
            need: weight(need, "need"),
            aspiration: weight(aspiration, "aspiration"),
            location: weight(location, "location")
        )
        let basis = row.read(self.basis, "basis", .missing("basis"), &faults) { $0 }
        let validFrom = row.date(self.validFrom, "valid_from", &faults)
        let validTo = row.dateIfPresent(self.validTo, "valid_to", &faults)
        guard let name, let basis, let validFrom, row.isSound(faults) else { return nil }
        return WeightProfile(
            name: WeightProfile.Name(name),
            weights: weights,
            basis: basis,
            validFrom: validFrom,
            validTo: validTo
        )
    }
}
