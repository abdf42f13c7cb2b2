/// What stands on everything that was made while the civil clock was shifted, so that nobody takes it for genuine.
///
/// It names no moment: the same paper, made again while the clock is shifted, has the same bytes.
public enum DemonstrationMark {
    /// The sentence.
    public static func sentence(in language: Language) -> String {
        switch language {
        case .indonesian:
            "PERAGAAN: dibuat saat jam digeser; tanggalnya bukan tanggal nyata dan tidak ada akibat hukumnya."
        case .english:
            "DEMONSTRATION: made while the clock was shifted; its dates are not real and it has no legal effect."
        }
    }

    /// The word before a title.
    public static func word(in language: Language) -> String {
        switch language {
        case .indonesian: "PERAGAAN"
        case .english: "DEMONSTRATION"
        }
    }
}
