extension MappingFault.Reason {
    /// A word for programs.
    public var word: String {
        switch self {
        case .unreadable: "unreadable"
        case .repeatedPart: "repeated_part"
        case .repeatedSetting: "repeated_setting"
        case .unknownSetting: "unknown_setting"
        case .missingSetting: "missing_setting"
        case .wrongName: "wrong_name"
        case .notYesOrNo: "not_yes_or_no"
        case .wrongTransport: "wrong_transport"
        case .wrongConnection: "wrong_connection"
        case .exposed: "exposed"
        case .unknownTopic: "unknown_topic"
        case .wrongIdentifier: "wrong_identifier"
        case .unknownFile: "unknown_file"
        case .unknownColumn: "unknown_column"
        case .missingColumn: "missing_column"
        case .noTable: "no_table"
        case .refused: "refused"
        case .wrongType: "wrong_type"
        case .notWatched: "not_watched"
        }
    }

    /// It keeps nothing from being loaded, only changes from being told.
    public var isOnlyAboutEvents: Bool { if case .notWatched = self { true } else { false } }
}
