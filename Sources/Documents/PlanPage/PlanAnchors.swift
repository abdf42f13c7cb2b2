/// Where within the page a unit is told of.
struct PlanAnchors {
    private let groups: [String: String]
    private let rows: [String: String]

    /// - Parameters:
    ///   - groups: The moves by receiving unit, in the order of the page.
    ///   - units: The units, in the order of the page.
    init(groups: [MoveGroup], units: [PlanPicture.Unit]) {
        self.groups = Dictionary(
            groups.enumerated().map { ($1.code, "ke-\($0 + 1)") },
            uniquingKeysWith: { first, _ in first }
        )
        rows = Dictionary(
            units.enumerated().map { ($1.code, "unit-\($0 + 1)") },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The anchor of a unit: at the left of the flow what it loses, at the right who arrives.
    func target(of code: String, isLeft: Bool) -> String? {
        isLeft ? rows[code] : groups[code]
    }

    /// The anchor of the group of those who arrive at a unit.
    func group(of code: String) -> String? { groups[code] }

    /// The anchor of a move.
    static func move(_ index: Int) -> String { "m\(index + 1)" }
}
