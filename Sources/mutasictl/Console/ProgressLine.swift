/// One line that shows how far something has come.
struct ProgressLine: Hashable, Sendable {
    /// What is being done.
    var label: String
    /// The part that is done, 0 to 1; nil while nobody knows.
    var fraction: Double?
    /// A count or the time that has passed.
    var detail: String = ""

    /// The line in at most so many characters: label, bar, percentage, detail; a narrow terminal gets no bar.
    ///
    /// - Parameters:
    ///   - width: the terminal's.
    ///   - turn: counts the drawings, so that something moves where no fraction is known.
    /// - Returns: the line, without a line end.
    func text(width: Int, turn: Int = 0) -> String {
        guard let fraction else {
            let wheel = ["|", "/", "-", "\\"][turn % 4]
            return fitted("\(wheel) \(label)  \(detail)", width)
        }
        let part = min(max(fraction, 0), 1)
        let percentage = "\(Int(part * 100)) %"
        let cells = min(width - label.count - detail.count - percentage.count - 8, 40)
        guard cells >= 10 else { return fitted("\(label)  \(percentage)  \(detail)", width) }
        let full = Int(part * Double(cells))
        let bar = String(repeating: "#", count: full) + String(repeating: ".", count: cells - full)
        return fitted("\(label)  [\(bar)] \(percentage)  \(detail)", width)
    }

    private func fitted(_ text: String, _ width: Int) -> String {
        // The last column stays free: a terminal may wrap after filling it.
        String(text.prefix(max(width - 1, 0)))
    }
}
