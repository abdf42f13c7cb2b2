extension PackageState {
    /// The state in words.
    public func text(in language: Language) -> String {
        switch (self, language) {
        case (.draft, .indonesian): "konsep"
        case (.draft, .english): "draft"
        case (.proposed, .indonesian): "dalam pertimbangan"
        case (.proposed, .english): "under consideration"
        case (.decided, .indonesian): "diputuskan"
        case (.decided, .english): "decided"
        case (.declined, .indonesian): "tidak dikabulkan"
        case (.declined, .english): "declined"
        case (.signed, .indonesian): "SK ditandatangani"
        case (.signed, .english): "decree signed"
        }
    }
}
