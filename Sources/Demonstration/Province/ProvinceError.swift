/// Why a province cannot be made.
public enum ProvinceError: Error, Equatable, CustomStringConvertible {
    /// There are fewer employees than heads of units, or more than there are numbers for.
    case size(Int)

    /// The sentence for the person who asked for the province.
    public var description: String {
        switch self {
        case .size(let employees):
            "a province has \(Province.sizes.lowerBound) to \(Province.sizes.upperBound) employees, not \(employees)"
        }
    }
}
