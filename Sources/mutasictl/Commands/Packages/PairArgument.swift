import ArgumentParser

/// An employee and a need, written `NIP=NEED`.
struct PairArgument: ExpressibleByArgument, Hashable {
    let nip: String
    let need: Int64

    init?(argument: String) {
        guard let sign = argument.lastIndex(of: "="), let need = Int64(argument[argument.index(after: sign)...]),
            need > 0, sign > argument.startIndex
        else { return nil }
        nip = String(argument[..<sign])
        self.need = need
    }
}
