/// Golongan ruang of a civil servant, I/a to IV/e, by its SIASN id 11 to 45.
public struct CivilServantRank: Hashable, Sendable {
    /// The SIASN id: tens are the group, ones the room.
    public let siasn: Int

    /// A rank by its SIASN id, or nil when there is none.
    public init?(siasn: Int) {
        let (group, room) = siasn.quotientAndRemainder(dividingBy: 10)
        guard (1...4).contains(group), (1...(group == 4 ? 5 : 4)).contains(room) else { return nil }
        self.siasn = siasn
    }

    /// The title that goes with the rank, such as "Penata".
    public var title: String {
        Self.titles[(siasn / 10 - 1) * 4 + siasn % 10 - 1]
    }

    private static let titles = [
        "Juru Muda", "Juru Muda Tingkat I", "Juru", "Juru Tingkat I",
        "Pengatur Muda", "Pengatur Muda Tingkat I", "Pengatur", "Pengatur Tingkat I",
        "Penata Muda", "Penata Muda Tingkat I", "Penata", "Penata Tingkat I",
        "Pembina", "Pembina Tingkat I", "Pembina Utama Muda", "Pembina Utama Madya", "Pembina Utama",
    ]
}

extension CivilServantRank: Comparable {
    /// Orders from I/a up to IV/e.
    public static func < (left: CivilServantRank, right: CivilServantRank) -> Bool {
        left.siasn < right.siasn
    }
}

extension CivilServantRank: CustomStringConvertible {
    /// The rank as it is written, `III/c`.
    public var description: String {
        ["I", "II", "III", "IV"][siasn / 10 - 1] + "/" + ["a", "b", "c", "d", "e"][siasn % 10 - 1]
    }
}
