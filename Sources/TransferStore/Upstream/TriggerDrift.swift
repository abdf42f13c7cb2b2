public import Upstream

/// How what is installed for a watch differs from what its script installs.
public enum TriggerDrift: Hashable, Sendable {
    /// No script was run for it.
    case notInstalled
    /// The script was run with other options, or by another version of the program.
    case otherDefinition
    /// There is no such table any more.
    case tableMissing
    /// The table does not have the column any more.
    case columnMissing(String)
    /// The function is not there.
    case functionMissing(String)
    /// The function does something else.
    case functionChanged(String)
    /// The function runs with other settings: the search path, the lock timeout, or those of the planner.
    case settingsChanged(String)
    /// The function runs with other rights: not with its owner's, not with those of the inbox's owner, or for everybody.
    case rightsChanged(String)
    /// The trigger is not there.
    case triggerMissing(ChangeEvent)
    /// The trigger fires at another time, on other rows, or calls something else.
    case triggerChanged(ChangeEvent)
    /// The trigger is switched off.
    case triggerDisabled(ChangeEvent)
    /// The trigger does not fire in sessions that replicate.
    case triggerNotAlways(ChangeEvent)

    /// A word for programs.
    public var word: String {
        switch self {
        case .notInstalled: "not_installed"
        case .otherDefinition: "other_definition"
        case .tableMissing: "table_missing"
        case .columnMissing: "column_missing"
        case .functionMissing: "function_missing"
        case .functionChanged: "function_changed"
        case .settingsChanged: "settings_changed"
        case .rightsChanged: "rights_changed"
        case .triggerMissing: "trigger_missing"
        case .triggerChanged: "trigger_changed"
        case .triggerDisabled: "trigger_disabled"
        case .triggerNotAlways: "trigger_not_always"
        }
    }
}
