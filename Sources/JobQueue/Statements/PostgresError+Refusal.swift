import Postgres

extension PostgresError {
    /// The server refuses the statement because of its values (class 22, 23): repeating it changes nothing.
    var isRefusal: Bool {
        guard let state = sqlState else { return code == .encoding }
        return state.conditionClass == "22" || state.conditionClass == "23"
    }
}
