import ArgumentParser

/// A unit and the most transfers, written `UNIT=N`.
struct UnitLimitArgument: ExpressibleByArgument, Hashable {
    let unit: String
    let most: Int

    init?(argument: String) {
        guard let sign = argument.lastIndex(of: "="), let most = Int(argument[argument.index(after: sign)...]),
            (0...1_000_000).contains(most), sign > argument.startIndex
        else { return nil }
        unit = String(argument[..<sign])
        self.most = most
    }
}
