/// What can be wrong with the competencies of a file.
public enum CompetencyFault: String, Fault {
    /// A level other than 1 to 5.
    case notALevel = "KOM01"
    /// The same competency twice, with different levels.
    case contradiction = "KOM02"

    /// The code.
    public var code: String { rawValue }

    /// What is wrong and what helps.
    public func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.notALevel, .indonesian): "Level kompetensi harus angka bulat 1 sampai 5."
        case (.notALevel, .english): "A competency level is a whole number from 1 to 5."
        case (.contradiction, .indonesian): "Kompetensi yang sama tercantum dengan level yang berbeda."
        case (.contradiction, .english): "The same competency is listed with different levels."
        }
    }
}
