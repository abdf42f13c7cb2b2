/// Why no plan can be made.
public enum PlanFault: Fault, Hashable {
    /// None of the needs can be planned for.
    case noNeeds
    /// A pair that was settled is not allowed: a gate bars, or the need is not among those planned for.
    case pairNotAllowed(person: PersonID, need: Int64)
    /// What was settled cannot be had together.
    case impossible
    /// There is no plan of this number.
    case unknownPlan(Int64)
    /// The plan was taken over into a package already.
    case alreadyTaken(Int64, package: Int64)
    /// The plan moves nobody.
    case nothingToTake(Int64)

    /// The code by which the fault is known.
    public var code: String {
        switch self {
        case .noNeeds: "RENCANA01"
        case .pairNotAllowed: "RENCANA02"
        case .impossible: "RENCANA03"
        case .unknownPlan: "RENCANA04"
        case .alreadyTaken: "RENCANA05"
        case .nothingToTake: "RENCANA06"
        }
    }

    /// What is wrong, and what mends it.
    public func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.noNeeds, .indonesian):
            "Tidak ada kebutuhan terbuka yang dapat direncanakan. Lihat mutasictl need list."
        case (.noNeeds, .english): "There is no open need that can be planned for. See mutasictl need list."
        case (.pairNotAllowed(_, let need), .indonesian):
            "Pegawai yang ditetapkan untuk kebutuhan \(need) tidak dapat diusulkan ke sana: gerbang menutupnya, atau "
                + "kebutuhan itu tidak ikut direncanakan. Lihat mutasictl explain."
        case (.pairNotAllowed(_, let need), .english):
            "The employee settled for need \(need) cannot be proposed for it: a gate bars, or the need is not planned for. "
                + "See mutasictl explain."
        case (.impossible, .indonesian):
            "Pasangan yang ditetapkan tidak dapat dipenuhi bersama-sama. Lepaskan salah satu --fix atau longgarkan kuota."
        case (.impossible, .english):
            "The pairs that were fixed cannot be had together. Take back one --fix, or loosen a quota."
        case (.unknownPlan(let plan), .indonesian): "Rencana \(plan) tidak ada; lihat mutasictl package plans."
        case (.unknownPlan(let plan), .english): "There is no plan \(plan); look at mutasictl package plans."
        case (.alreadyTaken(let plan, let package), .indonesian):
            "Rencana \(plan) sudah diambil menjadi paket \(package); lihat mutasictl package show \(package)."
        case (.alreadyTaken(let plan, let package), .english):
            "Plan \(plan) was taken over into package \(package); look at mutasictl package show \(package)."
        case (.nothingToTake(let plan), .indonesian):
            "Rencana \(plan) tidak memindahkan siapa pun; tidak ada yang dapat diusulkan."
        case (.nothingToTake(let plan), .english): "Plan \(plan) moves nobody; there is nothing to propose."
        }
    }
}
