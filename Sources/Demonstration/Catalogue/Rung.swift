/// A rank of the PNS ladder (golongan ruang), ordered; the made-up people stand between II/a and IV/d.
enum Rung: Int, Comparable, Sendable {
    case iia, iib, iic, iid, iiia, iiib, iiic, iiid, iva, ivb, ivc, ivd

    /// As in the files: `III/d`.
    var text: String {
        ["II/a", "II/b", "II/c", "II/d", "III/a", "III/b", "III/c", "III/d", "IV/a", "IV/b", "IV/c", "IV/d"][rawValue]
    }

    static func < (one: Rung, other: Rung) -> Bool { one.rawValue < other.rawValue }
}
