import FoundationEssentials

/// Measured figures, in order, by name with the unit at its end.
struct Figures {
    private var entries: [(name: String, value: Double)] = []

    subscript(name: String) -> Double? {
        get { entries.first { $0.name == name }?.value }
        set { if let newValue { entries.append((name, newValue)) } }
    }

    func print(as form: OutputForm) {
        switch form {
        case .text:
            let width = entries.map(\.name.count).max() ?? 0
            for (name, value) in entries {
                Swift.print(name + String(repeating: " ", count: width - name.count + 2) + Self.text(value))
            }
        case .json:
            let fields = entries.map { "\"\($0.name)\": \(Self.text($0.value))" }
            Swift.print("{\(fields.joined(separator: ", "))}")
        }
    }

    /// Whole above a thousand, else three places.
    static func text(_ value: Double) -> String {
        guard value.magnitude < 1000 else { return String(Int(value.rounded())) }
        let thousandths = Int((value * 1000).rounded())
        let rest = String(abs(thousandths % 1000))
        let sign = value < 0 ? "-" : ""
        return "\(sign)\(abs(thousandths / 1000)).\(String(repeating: "0", count: 3 - rest.count))\(rest)"
    }
}
