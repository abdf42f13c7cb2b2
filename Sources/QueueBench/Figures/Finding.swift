/// One measured figure of the whole table.
struct Finding: Sendable {
    let name: String
    let value: Double
    let unit: String
    var goal: Goal?

    /// A line of JSON.
    var json: String {
        var fields = [#""figure": "\#(name)""#, #""value": \#(Figures.text(value))"#, #""unit": "\#(unit)""#]
        if let goal {
            fields.append(#""goal": "\#(goal.text)""#)
            fields.append(#""reached": \#(goal.isReached(by: value))"#)
        }
        return "{\(fields.joined(separator: ", "))}"
    }

    /// A line for people.
    var text: String {
        let mark = goal.map { $0.isReached(by: value) ? " (\($0.text))" : " (MISSED: \($0.text))" } ?? ""
        return "\(name): \(Figures.text(value)) \(unit)\(mark)"
    }
}
