public import Transfers

/// What stands at the head of a unit's paper.
public struct StoredLetterhead: Sendable {
    /// The unit directly below the government to which the unit belongs, whose paper it is.
    public let unit: UnitCode
    /// The government's name.
    public let government: String
    /// The name of that unit.
    public let office: String
    /// Its address; its district where no address was entered.
    public let address: String
    /// How to reach it.
    public let contact: String?
    /// The town in which papers are issued.
    public let town: String
    /// Who leads it; nil when the post is vacant.
    public let head: PaperPerson?

    /// The head of the region as decrees name the office, such as `Gubernur Binawidya`.
    public var authority: String {
        for (prefix, office) in [
            ("Pemerintah Provinsi ", "Gubernur "), ("Pemerintah Kabupaten ", "Bupati "),
            ("Pemerintah Kota ", "Wali Kota "),
        ] where government.hasPrefix(prefix) {
            return office + government.dropFirst(prefix.count)
        }
        return "Pejabat Pembina Kepegawaian \(government)"
    }
}
