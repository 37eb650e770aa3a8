/**
 * The completion for bash. It asks the program itself, so it knows what this release knows: every word that can
 * follow on a line of its own, and a line `:files` where a file's name can.
 */
export const bashScript = `_volkit() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    line=\${line%$'\\r'}
    if [ "$line" = :files ]; then
      compopt -o default 2>/dev/null
    else
      COMPREPLY+=("$line")
    fi
  done < <("\${COMP_WORDS[0]}" completion words -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _volkit volkit volkit.exe
`;
