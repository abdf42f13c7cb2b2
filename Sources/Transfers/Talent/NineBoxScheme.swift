/// A way to number the nine boxes; the ministries differ, so that a number says nothing without its scheme.
public enum NineBoxScheme: String, Sendable, CaseIterable {
    /// PermenPANRB 3/2020, used by BKN.
    case panrb = "PANRB_3_2020"
    /// The Ministry of Finance.
    case kemenkeu = "KEMENKEU"

    /// The number of a box.
    public func number(_ box: NineBox) -> Int {
        switch self {
        case .panrb:
            switch (box.performance, box.potential) {
            case (.above, .low): 4
            case (.above, .middle): 7
            case (.above, .high): 9
            case (.meets, .low): 2
            case (.meets, .middle): 5
            case (.meets, .high): 8
            case (.below, .low): 1
            case (.below, .middle): 3
            case (.below, .high): 6
            }
        case .kemenkeu:
            switch (box.performance, box.potential) {
            case (.above, .low): 5
            case (.above, .middle): 8
            case (.above, .high): 9
            case (.meets, .low): 4
            case (.meets, .middle): 6
            case (.meets, .high): 7
            case (.below, .low): 1
            case (.below, .middle): 2
            case (.below, .high): 3
            }
        }
    }
}
