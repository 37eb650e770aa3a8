# Asks Windows' own tools what volkit asks them, on a scratch disk, and keeps what they answer byte for byte:
#   capture.ps1 -Folder FOLDER [-Letter V]        (FOLDER: a full path)
# For each question NAME the folder gets NAME.command, NAME.out, NAME.err (raw bytes) and NAME.status.
# Needs an administrator and a server edition of Windows (vssadmin creates no shadow copies on others). It changes the
# machine only where it says so, and puts everything back in the end, also where something fails.
# It has not been run yet.
param(
  [Parameter(Mandatory = $true)] [string] $Folder,
  [ValidatePattern('^[D-PR-Z]$')] [string] $Letter = 'V' # Q: stands for a volume that is not there
)
Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $false

$volume = "${Letter}:"
$system = Join-Path $env:SystemRoot 'System32'
$disk = "$Folder.vhdx"
$orders = "$Folder.diskpart.txt"

# cmd.exe redirects what a tool prints without reading it; PowerShell would decode it.
function Save-Answer([string] $Name, [string] $Command) {
  $base = Join-Path $Folder $Name
  & "$system\cmd.exe" /d /c "$Command 1>$base.out 2>$base.err"
  $status = $LASTEXITCODE
  Set-Content -Path "$base.command" -Value $Command -Encoding ascii
  Set-Content -Path "$base.status" -Value $status -Encoding ascii
  Write-Host "$status  $Command"
}

function Invoke-Diskpart([string[]] $Lines) {
  Set-Content -Path $orders -Value $Lines -Encoding ascii
  & "$system\diskpart.exe" /s $orders
  if ($LASTEXITCODE -ne 0) { throw "diskpart ended with $LASTEXITCODE" }
}

function Save-Shadows([string] $When) {
  Save-Answer "vssadmin-list-shadows.$When" "$system\vssadmin.exe list shadows /for=$volume"
  Save-Answer "vssadmin-list-shadowstorage-on.$When" "$system\vssadmin.exe list shadowstorage /On=$volume"
}

if ($Folder -match '[\s"&^%()]') { throw 'The folder must have a full path without spaces and signs of cmd.exe' }
if ([IO.Directory]::Exists("$volume\")) { throw "$volume is taken: give another -Letter" }
New-Item -ItemType Directory -Force -Path $Folder | Out-Null

$page = [Console]::OutputEncoding.CodePage
$task = $null
$spoolerWasRunning = (Get-Service -Name Spooler).Status -eq 'Running'
try {
  Save-Answer 'ver' 'ver'
  Save-Answer 'chcp' "$system\chcp.com"

  # Changes: one service is stopped and started, to be asked while it is under way.
  Save-Answer 'sc-query.running' "$system\sc.exe query RpcSs"
  Save-Answer 'sc-query.not-installed' "$system\sc.exe query LifeKeeper"
  Save-Answer 'sc-start.first' "$system\sc.exe start Spooler"
  Start-Sleep -Seconds 5
  Save-Answer 'sc-stop' "$system\sc.exe stop Spooler"
  Save-Answer 'sc-query.after-stop' "$system\sc.exe query Spooler"
  Start-Sleep -Seconds 5
  Save-Answer 'sc-query.stopped' "$system\sc.exe query Spooler"
  Save-Answer 'sc-start.second' "$system\sc.exe start Spooler"
  Save-Answer 'sc-query.after-start' "$system\sc.exe query Spooler"

  # Changes: a disk in a file, with a volume and a letter.
  Invoke-Diskpart @(
    "create vdisk file=$disk maximum=4096 type=expandable",
    "select vdisk file=$disk",
    'attach vdisk',
    'create partition primary',
    'format fs=ntfs label=scratch quick',
    "assign letter=$Letter"
  )
  Save-Answer 'mountvol' "$system\mountvol.exe $volume /L"
  $named = Select-String -Path (Join-Path $Folder 'mountvol.out') -Pattern '\{[0-9A-Fa-f-]{36}\}'
  if ($null -eq $named) { throw 'mountvol named no volume' }
  $guid = @($named)[0].Matches[0].Value
  Save-Answer 'chkntfs.clean' "$system\chkntfs.exe $volume"
  Save-Answer 'fsutil-dirty.clean' "$system\fsutil.exe dirty query $volume"

  # Changes: a scheduled task, which is switched off at once. Its time would be next Sunday.
  Save-Answer 'schtasks-query.none' "$system\schtasks.exe /query /tn ShadowCopyVolume$guid"
  $task = "ShadowCopyVolume$guid"
  Save-Answer 'schtasks-create' "$system\schtasks.exe /create /tn $task /tr hostname.exe /sc weekly /d SUN /st 03:00 /ru SYSTEM"
  Save-Answer 'schtasks-change.disable' "$system\schtasks.exe /change /tn $task /disable"
  Save-Answer 'schtasks-query.disabled' "$system\schtasks.exe /query /tn $task"
  Save-Answer 'schtasks-change.enable' "$system\schtasks.exe /change /tn $task /enable"
  Save-Answer 'schtasks-query.enabled' "$system\schtasks.exe /query /tn $task"

  # Changes: shadow copies, of the scratch volume alone.
  Save-Shadows 'none'
  Save-Answer 'vssadmin-delete.none' "$system\vssadmin.exe delete shadows /for=$volume /quiet"
  Save-Answer 'vssadmin-create.first' "$system\vssadmin.exe create shadow /for=$volume"
  Save-Answer 'vssadmin-create.second' "$system\vssadmin.exe create shadow /for=$volume"
  Save-Shadows 'two'
  foreach ($page in 65001, 932, 437) {
    Save-Answer "vssadmin-list-shadows.page-$page" "$system\chcp.com $page >nul & $system\vssadmin.exe list shadows /for=$volume"
  }
  Save-Answer 'vssadmin-delete.two' "$system\vssadmin.exe delete shadows /for=$volume /quiet"
  Save-Shadows 'deleted'

  # Changes: the scratch volume is called dirty.
  Save-Answer 'fsutil-dirty.set' "$system\fsutil.exe dirty set $volume"
  Save-Answer 'fsutil-dirty.dirty' "$system\fsutil.exe dirty query $volume"
  Save-Answer 'chkntfs.dirty' "$system\chkntfs.exe $volume"
  Save-Answer 'chkntfs.no-volume' "$system\chkntfs.exe Q:"
  Save-Answer 'mountvol.no-volume' "$system\mountvol.exe Q: /L"
} finally {
  # Each on its own: one that fails must not keep the others from being put back.
  $ErrorActionPreference = 'Continue'
  & "$system\chcp.com" $page
  if ($null -ne $task) { & "$system\schtasks.exe" /delete /tn $task /f }
  if ([IO.Directory]::Exists("$volume\")) { & "$system\vssadmin.exe" delete shadows /for=$volume /all /quiet }
  if (Test-Path $disk) {
    Set-Content -Path $orders -Value @("select vdisk file=$disk", 'detach vdisk noerr') -Encoding ascii
    & "$system\diskpart.exe" /s $orders
    Remove-Item -Path $disk -Force
  }
  if ($spoolerWasRunning) { Start-Service -Name Spooler } else { Stop-Service -Name Spooler }
  if (Test-Path $orders) { Remove-Item -Path $orders -Force }
}
exit 0 # what the last tool answered is no failure of this script
